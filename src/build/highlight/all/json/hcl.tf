# kettle
terraform {punctuation|\{} required_version = {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} type = number default = {number|1.7e3} {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   = {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count = var.litres > {number|1} ? 0xFF {operator|:} {null keyword|null} {comment|// line}
  tags  = {punctuation|\{} Name = {string|"x"}{punctuation|,} {property|"k"} {operator|:} {boolean|false} {punctuation|\}}
  user_data = <<-EOF
    echo ${punctuation|\{}self.id{punctuation|\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} for_each = {punctuation|[}for s in var.l {operator|:} upper(s) if s != {string|""}{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
