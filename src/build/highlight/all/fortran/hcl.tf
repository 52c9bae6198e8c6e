# kettle
terraform \{ required_version {operator|=} {string|">= 1.0"} \}
variable {string|"litres"} \{ {keyword|type} {operator|=} number {keyword|default} {operator|=} {number|1.7e3} \}
resource {string|"aws_instance"} {string|"pot"} \{
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} var.litres {operator|>} {number|1} ? {number|0}xFF {punctuation|:} {keyword|null} {operator|//} line
  tags  {operator|=} \{ Name {operator|=} {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} false \}
  user_data {operator|=} {operator|<}{operator|<}{operator|-}EOF
    echo $\{self.id\}
  EOF
  dynamic {string|"x"} \{ for_each {operator|=} [for s {keyword|in} var.l {punctuation|:} upper{punctuation|(}s{punctuation|)} {keyword|if} s {comment|!= ""] \} /* block */}
\}
