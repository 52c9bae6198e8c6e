{comment|# kettle}
terraform {punctuation|\{} required_version {operator|=} {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} type {operator|=} number default {operator|=} 1.7e3 {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} var.litres > 1 ? 0xFF {punctuation|:} null // line
  tags  {operator|=} {punctuation|\{} Name {operator|=} {string|"x"}, {string|"k"} {punctuation|:} false {punctuation|\}}
  user_data {operator|=} <<-EOF
    echo {variable|$}{punctuation|\{}self.id{punctuation|\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} for_each {operator|=} [for s in var.l {punctuation|:} upper{punctuation|(}s{punctuation|)} if s {operator|!=} {string|""}] {punctuation|\}} /* block */
{punctuation|\}}
