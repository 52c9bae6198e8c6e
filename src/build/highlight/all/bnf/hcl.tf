# kettle
terraform {operator|\{} required_version = {string|">= 1.0"} {operator|\}}
variable {string|"litres"} {operator|\{} type = number default = 1.7e3 {operator|\}}
resource {string|"aws_instance"} {string|"pot"} {operator|\{}
  ami   = {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count = var.litres > 1 {operator|?} 0xFF : null // line
  tags  = {operator|\{} Name = {string|"x"}, {string|"k"} : false {operator|\}}
  user_data = <<-EOF
    echo ${operator|\{}self.id{operator|\}}
  EOF
  dynamic {string|"x"} {operator|\{} for_each = {operator|[}for s in var.l : upper{operator|(}s{operator|)} if s != {string|""}{operator|]} {operator|\}} /{operator|*} block {operator|*}/
{operator|\}}
