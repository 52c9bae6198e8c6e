{operator|#} kettle
terraform {operator|\{} required_version {operator|=} {string|">= 1.0"} {operator|\}}
variable {string|"litres"} {operator|\{} type {operator|=} number default {operator|=} {number|1.7e3} {operator|\}}
resource {string|"aws_instance"} {string|"pot"} {operator|\{}
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} {domain constant|var.litres} {operator|>} {number|1} {operator|?} {number|0xFF} {operator|:} {boolean|null} {operator|/}{operator|/} line
  tags  {operator|=} {operator|\{} Name {operator|=} {string|"x"}{punctuation|,} {string|"k"} {operator|:} {boolean|false} {operator|\}}
  user_data {operator|=} {operator|<}{operator|<}{operator|-}EOF
    echo {operator|$}{operator|\{}self{punctuation|.}id{operator|\}}
  EOF
  dynamic {string|"x"} {operator|\{} for_each {operator|=} {punctuation|[}for s in var{punctuation|.}l {operator|:} upper{operator|(}s{operator|)} if s {operator|!}{operator|=} {string|""}{punctuation|]} {operator|\}} {operator|/}{operator|*} block {operator|*}{operator|/}
{operator|\}}
