{selector|# kettle}
{selector|terraform \{ required_version = ">= 1.0" \}}
{selector|variable "litres" \{ type = number default = 1.7e3 \}}
{selector|resource "aws_instance" "pot" \{}
  {selector|ami   = "ami-$\{var.id\}-$\{lookup(var.m, "a", true)\}"}
  {selector|count = var.litres > 1 ? 0xFF : null // line}
  {selector|tags  = \{ Name = "x", "k" : false \}}
  {selector|user_data = <<-EOF}
    {selector|echo $\{self.id\}}
  {selector|EOF}
  {selector|dynamic "x" \{ for_each = [for s in var.l : upper(s) if s != ""] \} /* block */}
{selector|\}}
