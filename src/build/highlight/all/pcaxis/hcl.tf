# kettle
terraform \{ required_version {operator|=} {string|">= 1.0"} \}
variable {string|"litres"} \{ type {operator|=} number default {operator|=} 1.7e3 \}
resource {string|"aws_instance"} {string|"pot"} \{
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} var.litres > {number|1} ? 0xFF : null // line
  tags  {operator|=} \{ Name {operator|=} {string|"x"}{punctuation|,} {string|"k"} : false \}
  user_data {operator|=} <<-EOF
    echo $\{self.id\}
  EOF
  dynamic {string|"x"} \{ for_each {operator|=} [for s in var.l : upper(s) if s !{operator|=} {string|""}] \} /* block */
\}
