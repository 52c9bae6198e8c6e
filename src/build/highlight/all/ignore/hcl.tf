{comment|# kettle}
{entry string|terraform \{ required_version = ">= 1.0" \}}
{entry string|variable "litres" \{ type = number default = 1.7e3 \}}
{entry string|resource "aws_instance" "pot" \{}
  {entry string|ami   = "ami-$\{var.id\}-$\{lookup(var.m, "a", true)\}"}
  {entry string|count = var.litres > 1 {operator|?} 0xFF : null {punctuation|/}{punctuation|/} line}
  {entry string|tags  = \{ Name = "x", "k" : false \}}
  {entry string|user_data = <<-EOF}
    {entry string|echo $\{self.id\}}
  {entry string|EOF}
  {entry string|dynamic "x" \{ for_each = {regex|[for s in var.l : upper(s) if s != ""]} \} {punctuation|/}{operator|*} block {operator|*}{punctuation|/}}
{entry string|\}}
