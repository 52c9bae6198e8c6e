# kettle
terraform \{ {property|required_version} {operator|=} {string|">= 1.0"} \}
variable {string|"litres"} \{ {property|type} {operator|=} number {property|default} {operator|=} {number|1}.7e3 \}
resource {string|"aws_instance"} {string|"pot"} \{
  {property|ami}   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  {property|count} {operator|=} var.litres {operator|>} {number|1} ? 0xFF : null {operator|/}{operator|/} line
  {keyword|tags}  {operator|=} \{ {property|Name} {operator|=} {string|"x"}{punctuation|,} {string|"k"} : {boolean|false} \}
  {property|user_data} {operator|=} {operator|<}{operator|<}{operator|-}EOF
    echo $\{self.id\}
  EOF
  dynamic {string|"x"} \{ {property|for_each} {operator|=} {punctuation|[}for s in var.l : {function|upper}{punctuation|(}s{punctuation|)} if s !{operator|=} {string|""}{punctuation|]} \} {operator|/}{operator|*} block {operator|*}{operator|/}
\}
