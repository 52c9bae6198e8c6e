# kettle
terraform \{ required_version {punctuation|=} {string|">= 1.0"} \}
variable {string|"litres"} \{ type {punctuation|=} number default {punctuation|=} {number|1}.7e3 \}
resource {string|"aws_instance"} {string|"pot"} \{
  ami   {punctuation|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {punctuation|=} var.litres {operator|>} {number|1} ? 0xFF : null // line
  tags  {punctuation|=} \{ {header-statement bold|Name} {punctuation|=} {string|"x"}{punctuation|,} {string|"k"} : false \}
  user_data {punctuation|=} <<-EOF
    echo {operator|$}\{self.id\}
  EOF
  dynamic {string|"x"} \{ for_each {punctuation|=} [for s in var.l : upper{punctuation|(}s{punctuation|)} {rule-keyword keyword|if} s !{punctuation|=} {string|""}] \} /* block */
\}
