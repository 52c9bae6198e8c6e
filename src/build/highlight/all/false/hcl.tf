{operator|#} {variable|k}{variable|e}{variable|t}{variable|t}{variable|l}{variable|e}
{variable|t}{variable|e}{variable|r}{variable|r}{variable|a}{variable|f}{variable|o}{variable|r}{variable|m} {comment|\{ required_version = ">= 1.0" \}}
{variable|v}{variable|a}{variable|r}{variable|i}{variable|a}{variable|b}{variable|l}{variable|e} {string|"litres"} {comment|\{ type = number default = 1.7e3 \}}
{variable|r}{variable|e}{variable|s}{variable|o}{variable|u}{variable|r}{variable|c}{variable|e} {string|"aws_instance"} {string|"pot"} {comment|\{
  ami   = "ami-$\{var.id\}}{operator|-}{operator|$}{comment|\{lookup(var.m, "a", true)\}}{string|"
  count = var.litres > 1 ? 0xFF : null // line
  tags  = \{ Name = "}{variable|x}{string|", "}{variable|k}{string|" : false \}
  user_data = <<-EOF
    echo $\{self.id\}
  EOF
  dynamic "}{variable|x}{string|" \{ for_each = [for s in var.l : upper(s) if s != "}"{punctuation|]} \} {operator|/}{operator|*} {variable|b}{variable|l}{variable|o}{variable|c}{variable|k} {operator|*}{operator|/}
\}
