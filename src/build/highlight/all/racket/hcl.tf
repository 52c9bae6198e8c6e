# kettle
terraform \{ required_version = {string|">= 1.0"} \}
variable {string|"litres"} \{ type = number default = {number|1.7e3} \}
resource {string|"aws_instance"} {string|"pot"} \{
  ami   = {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count = var.litres > {number|1} ? 0xFF : null // line
  tags  = \{ Name = {string|"x"}, {string|"k"} : false \}
  user_data = <<-EOF
    echo $\{self.id\}
  EOF
  dynamic {string|"x"} \{ for_each = {punctuation|[}{function|for} s in var.l : upper{punctuation|(}{function|s}{punctuation|)} if s != {string|""}{punctuation|]} \} /* block */
\}
