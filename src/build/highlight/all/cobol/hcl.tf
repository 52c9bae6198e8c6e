# kettle
terraform \{ required_version {operator|=} {string|">= 1.0"} \}
variable {string|"litres"} \{ {keyword|type} {operator|=} {keyword|number} {keyword|default} {operator|=} {number|1.7e3} \}
resource {string|"aws_instance"} {string|"pot"} \{
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  {keyword|count} {operator|=} var{punctuation|.}litres {operator|>} {number|1} ? 0xFF {punctuation|:} {keyword|null} {operator|/}{operator|/} {keyword|line}
  tags  {operator|=} \{ Name {operator|=} {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} {boolean|false} \}
  user_data {operator|=} {operator|<}{operator|<}-EOF
    echo $\{self{punctuation|.}{keyword|id}\}
  EOF
  {keyword|dynamic} {string|"x"} \{ for_each {operator|=} [{keyword|for} s {keyword|in} var{punctuation|.}l {punctuation|:} upper{punctuation|(}s{punctuation|)} {keyword|if} s !{operator|=} {string|""}] \} {operator|/}{operator|*} {keyword|block} {operator|*}{operator|/}
\}
