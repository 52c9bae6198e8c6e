{value|# kettle}
{value|terraform \{ required_version = }{value|">= 1.0"}{value| \}}
{value|variable }{value|"litres"}{value| \{ type = number default = 1.7e3 \}}
{value|resource }{value|"aws_instance"}{value| }{value|"pot"}{value| \{}
{value|  ami   = }{value|"ami-$\{var.id\}-$\{lookup(var.m, "}{value|a}{value|", true)\}"}
{value|  count = var.litres > 1 ? 0xFF : null // line}
{value|  tags  = \{ Name = }{value|"x"}{punctuation|,}{value| }{value|"k"}{value| : false \}}
{value|  user_data = <<-EOF}
{value|    echo $\{self.id\}}
{value|  EOF}
{value|  dynamic }{value|"x"}{value| \{ for_each = [for s in var.l : upper(s) if s != }{value|""}{value|] \} /* block */}
{value|\}}
