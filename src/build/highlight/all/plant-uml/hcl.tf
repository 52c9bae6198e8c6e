# kettle
terraform {punctuation|\{} required_version = {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} type = number default = 1.7e3 {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   = {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count = var.litres > 1 ? 0xFF {punctuation|:} null // line
  tags  = {punctuation|\{} Name = {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} false {punctuation|\}}
  user_data = {arrow operator|<<-}EOF
    echo ${punctuation|\{}self.id{punctuation|\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} for_each = {punctuation|[}for s in var.l {punctuation|:} upper{punctuation|(}s{punctuation|)} if s != {string|""}{punctuation|]} {punctuation|\}} /* block */
{punctuation|\}}
