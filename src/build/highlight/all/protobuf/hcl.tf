# kettle
terraform {punctuation|\{} required_version {operator|=} {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} type {operator|=} {positional-class-name class-name|number} default {operator|=} {number|1.7e3} {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} var{punctuation|.}litres {operator|>} {number|1} {operator|?} {number|0xFF} {punctuation|:} null {comment|// line}
  tags  {operator|=} {punctuation|\{} Name {operator|=} {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} {boolean|false} {punctuation|\}}
  user_data {operator|=} {operator|<}{operator|<}{operator|-}EOF
    echo ${punctuation|\{}self{punctuation|.}id{punctuation|\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} for_each {operator|=} {punctuation|[}for s in var{punctuation|.}l {punctuation|:} {function|upper}{punctuation|(}s{punctuation|)} if s {operator|!=} {string|""}{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
