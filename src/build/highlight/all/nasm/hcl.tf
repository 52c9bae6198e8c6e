# kettle
terraform \{ required_version {operator|=} {string|">= 1.0"} \}
variable {string|"litres"} \{ type {operator|=} number default {operator|=} {number|1.7e3} \}
resource {string|"aws_instance"} {string|"pot"} \{
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} var.litres {operator|>} {number|1} ? {number|0xFF} : null {operator|/}{operator|/} line
  tags  {operator|=} \{ Name {operator|=} {string|"x"}, {string|"k"} : false \}
  user_data {operator|=} {operator|<}{operator|<}{operator|-}EOF
    echo {operator|$}\{self.id\}
  EOF
  dynamic {string|"x"} \{ for_each {operator|=} {operator|[}for s in var.l : upper(s) if s {operator|!}{operator|=} {string|""}{operator|]} \} {operator|/}{operator|*} block {operator|*}{operator|/}
\}
