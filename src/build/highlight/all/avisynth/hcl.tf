{comment|# kettle}
terraform {punctuation|\{} required_version {operator|=} {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} type {operator|=} number {builtin-function function|default} {operator|=} {number|1.}7e3 {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} var{punctuation|.}{function|litres} {operator|>} {number|1} {operator|?} 0xFF {operator|:} null {operator|/}{operator|/} line
  tags  {operator|=} {punctuation|\{} Name {operator|=} {string|"x"}{punctuation|,} {string|"k"} {operator|:} {boolean|false} {punctuation|\}}
  user_data {operator|=} {operator|<}{operator|<}{operator|-}EOF
    {builtin-function function|echo} ${punctuation|\{}self{punctuation|.}{function|id}{punctuation|\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} for_each {operator|=} {punctuation|[}{keyword|for} s in var{punctuation|.}{function|l} {operator|:} {function|upper}{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} {string|""}{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
