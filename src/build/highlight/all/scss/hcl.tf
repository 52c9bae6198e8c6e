{selector|# kettle
terraform }{punctuation|\{} required_version = {string|">= 1.0"} {punctuation|\}}
{selector|variable "litres" }{punctuation|\{} type = number default = 1.7e3 {punctuation|\}}
{selector|resource "aws_instance" "pot" }{punctuation|\{}
  ami   = {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count = var.litres {operator|>} 1 ? {property|0xFF} {punctuation|:} {null keyword|null} {comment|// line}
  {selector|tags  = }{punctuation|\{} Name = {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} {boolean|false} {punctuation|\}}
  user_data = <<-EOF
    echo ${punctuation|\{}self.id{punctuation|\}}
  {selector|EOF
  dynamic "x" }{punctuation|\{} for_each = [for s in var.{property|l} {punctuation|:} {function|upper}{punctuation|(}s{punctuation|)} if s {operator|!=} {string|""}] {punctuation|\}} {comment|/* block */}
{punctuation|\}}
