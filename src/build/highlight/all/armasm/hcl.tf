{operator|#} kettle
terraform \{ required_version {operator|=} {string|">= 1.0"} \}
variable {string|"litres"} \{ type {operator|=} number default {operator|=} {number|1.7e3} \}
resource {string|"aws_instance"} {string|"pot"} \{
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} var.litres {operator|>} {number|1} {operator|?} {number|0xFF} : null {operator|/}{operator|/} line
  tags  {operator|=} \{ Name {operator|=} {string|"x"}{punctuation|,} {string|"k"} : false \}
  user_data {operator|=} {operator|<<}{operator|-}EOF
    echo $\{self.id\}
  {instruction keyword|EOF}
  dynamic {string|"x"} \{ for_each {operator|=} {punctuation|[}for s in var.l : upper{punctuation|(}s{punctuation|)} if s {operator|!=} {string|""}{punctuation|]} \} {operator|/}{operator|*} block {operator|*}{operator|/}
\}
