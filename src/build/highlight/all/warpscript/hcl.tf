{comment|# kettle}
terraform {punctuation|\{} required_version = {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} type = number default = {number|1.7e3} {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   = {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count = var.litres {operator|>} {number|1} ? {number|0xFF} : null {comment|// line}
  tags  = {punctuation|\{} Name = {string|"x"}, {string|"k"} : {boolean|false} {punctuation|\}}
  user_data = {operator|<<}{operator|-}EOF
    echo {variable|$\{self.id\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} for_each = {punctuation|[}for s in var.l : upper{punctuation|(}s{punctuation|)} if s {operator|!=} {string|""}{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
