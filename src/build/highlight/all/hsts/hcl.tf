# kettle
terraform \{ required_version {operator|=} ">{operator|=} 1.0" \}
variable "litres" \{ type {operator|=} number default {operator|=} 1.7e3 \}
resource "aws_instance" "pot" \{
  ami   {operator|=} "ami-$\{var.id\}-$\{lookup(var.m, "a", true)\}"
  count {operator|=} var.litres > 1 ? 0xFF : null // line
  tags  {operator|=} \{ Name {operator|=} "x", "k" : false \}
  user_data {operator|=} <<-EOF
    echo $\{self.id\}
  EOF
  dynamic "x" \{ for_each {operator|=} [for s in var.l : upper(s) if s !{operator|=} ""] \} /* block */
\}
