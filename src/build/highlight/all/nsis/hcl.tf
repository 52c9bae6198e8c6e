{comment|# kettle}
terraform {punctuation|\{} required_version {operator|=} {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} type {operator|=} number default {operator|=} {number|1.7e3} {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} var{punctuation|.}litres {operator|>} {number|1} {operator|?} {number|0xFF} {punctuation|:} null {operator|/}{operator|/} line
  tags  {operator|=} {punctuation|\{} Name {operator|=} {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} {property|false} {punctuation|\}}
  user_data {operator|=} {operator|<}{operator|<}{operator|-}EOF
    echo {constant|$\{self.id\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} for_each {operator|=} {punctuation|[}for s in var{punctuation|.}l {punctuation|:} upper{punctuation|(}s{punctuation|)} if s !{operator|=} {string|""}{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
