{comment|# kettle}
terraform {punctuation|\{} required_version = {string|">= 1.0"} {punctuation|\}}
{scope constant|variable} {string|"litres"} {punctuation|\{} type = number default = 1.7e3 {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   = {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count = var.litres {operator|>} 1 {operator|?} 0xFF : null {operator|/}{operator|/} line
  tags  = {punctuation|\{} Name = {string|"x"}, {string|"k"} : false {punctuation|\}}
  user_data = {operator|<<}{operator|-}EOF
    echo ${variable|\{self.id\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} for_each = {punctuation|[}for s {operator|in} var.l : upper{punctuation|(}s{punctuation|)} if s {operator|!=} {string|""}{punctuation|]} {punctuation|\}} {operator|/}{operator|*} block {operator|*}{operator|/}
{punctuation|\}}
