{comment|# kettle}
terraform {punctuation|\{} required_version {operator|=} {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} type {operator|=} number default {operator|=} {number|1.7e3} {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} var.litres > {number|1} ? {number|0xFF} {punctuation|:} null // line
  tags  {operator|=} {punctuation|\{} Name {operator|=} {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} {boolean|false} {punctuation|\}}
  user_data {operator|=} <<-EOF
    echo ${punctuation|\{}self.id{punctuation|\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} for_each {operator|=} {operator|[}for s in var.l {punctuation|:} {function|upper}{punctuation|(}s{punctuation|)} if s !{operator|=} {string|""}] {punctuation|\}} /* block */
{punctuation|\}}
