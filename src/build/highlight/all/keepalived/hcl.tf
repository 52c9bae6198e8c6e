{comment|# kettle}
terraform {punctuation|\{} required_version {operator|=} {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} {property|type} {operator|=} number default {operator|=} {number|1.7}e3 {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} var.litres > {number|1} ? {number|0}xFF : null {path string|/}/ line
  tags  {operator|=} {punctuation|\{} Name {operator|=} {string|"x"}, {string|"k"} : {boolean|false} {punctuation|\}}
  user_data {operator|=} <<-EOF
    echo {variable|$\{self}.id{punctuation|\}}
  EOF
  {property|dynamic} {string|"x"} {punctuation|\{} for_each {operator|=} [for s in var.l : upper(s) if s {comment|!= ""] \} /* block */}
{punctuation|\}}
