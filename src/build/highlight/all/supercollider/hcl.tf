{operator|#} kettle
terraform {punctuation|\{} required_version {operator|=} {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} type {operator|=} number default {operator|=} {number|1.7e3} {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} {keyword|var}{punctuation|.}litres {operator|>} {number|1} {operator|?} {number|0xFF} {punctuation|:} null {comment|// line}
  tags  {operator|=} {punctuation|\{} {class-name|Name} {operator|=} {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} {boolean|false} {punctuation|\}}
  user_data {operator|=} {operator|<<}{operator|-}{class-name|EOF}
    echo {char|$\{}self{punctuation|.}id{punctuation|\}}
  {class-name|EOF}
  dynamic {string|"x"} {punctuation|\{} for_each {operator|=} {punctuation|[}for s in {keyword|var}{punctuation|.}{label property|l} {punctuation|:} upper{punctuation|(}s{punctuation|)} if s {operator|!=} {string|""}{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
