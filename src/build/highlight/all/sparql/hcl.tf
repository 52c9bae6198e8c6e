{comment|# kettle}
terraform {punctuation|\{} required_version = {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} type = number {keyword|default} = {number|1.7e3} {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   = {string|"ami-$\{var.id\}-$\{lookup(var.m, "}{keyword|a}{string|", true)\}"}
  count = var{punctuation|.}litres > {number|1} ? {number|0}xFF {function|{prefix|{punctuation|:}}} null // line
  tags  = {punctuation|\{} Name = {string|"x"}{punctuation|,} {string|"k"} {function|{prefix|{punctuation|:}}} {boolean|false} {punctuation|\}}
  user_data = <<-EOF
    echo ${punctuation|\{}self{punctuation|.}id{punctuation|\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} for_each = {punctuation|[}for s in var{punctuation|.}l {function|{prefix|{punctuation|:}}} upper{punctuation|(}s{punctuation|)} if s != {string|""}{punctuation|]} {punctuation|\}} /* block */
{punctuation|\}}
