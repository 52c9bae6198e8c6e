{operator|#} kettle
terraform {punctuation|\{} required_version {operator|=} {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} {keyword|type} {operator|=} number default {operator|=} {number|1.7e3} {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} var{punctuation|.}{function|litres} {operator|>} {number|1} {operator|?} {number|0xFF} {operator|:} null {comment|// line}
  tags  {operator|=} {punctuation|\{} {class-name|Name} {operator|=} {string|"x"}{punctuation|,} {string|"k"} {operator|:} {boolean|false} {punctuation|\}}
  user_data {operator|=} {operator|<}{operator|<}{operator|-}{class-name|EOF}
    echo ${punctuation|\{}self{punctuation|.}{function|id}{punctuation|\}}
  {class-name|EOF}
  dynamic {string|"x"} {punctuation|\{} for_each {operator|=} {punctuation|[}{keyword|for} s {keyword|in} var{punctuation|.}{function|l} {operator|:} {function|upper}{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!}{operator|=} {string|""}{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
