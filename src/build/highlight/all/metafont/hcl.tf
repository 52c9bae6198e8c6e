{variable|#} kettle
terraform {punctuation|\{} required_version {operator|=} {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} type {operator|=} number default {operator|=} {number|1.7}e{number|3} {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} var.litres {operator|>} {number|1} ? {number|0}xFF {operator|:} null // line
  tags  {operator|=} {punctuation|\{} Name {operator|=} {string|"x"}{punctuation|,} {string|"k"} {operator|:} {boolean|false} {punctuation|\}}
  user_data {operator|=} <<{operator|-}EOF
    echo ${punctuation|\{}self.id{punctuation|\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} for_each {operator|=} {punctuation|[}{keyword|for} s {constant|in} var.l {operator|:} upper{punctuation|(}s{punctuation|)} {keyword|if} s !{operator|=} {string|""}{punctuation|]} {punctuation|\}} /* block */
{punctuation|\}}
