# kettle
terraform \{ required_version = ">= 1.0" \}
variable "litres" \{ type = number default = 1.7e3 \}
resource "aws_instance" "pot" \{
{unchanged|{prefix unchanged| }{line| ami   = "ami-$\{var.id\}-$\{lookup(var.m, "a", true)\}"
}{prefix unchanged| }{line| count = var.litres > 1 ? 0xFF : null // line
}{prefix unchanged| }{line| tags  = \{ Name = "x", "k" : false \}
}{prefix unchanged| }{line| user_data = <<-EOF
}{prefix unchanged| }{line|   echo $\{self.id\}
}{prefix unchanged| }{line| EOF
}{prefix unchanged| }{line| dynamic "x" \{ for_each = [for s in var.l : upper(s) if s != ""] \} /* block */
}}\}
