{comment|# kettle}
terraform \{ required_version {operator|=} {string|">= 1.0"} \}
variable {string|"litres"} \{ {keyword|type} {operator|=} number {keyword|default} {operator|=} {number|1.7}e3 \}
resource {string|"aws_instance"} {string|"pot"} \{
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} var{punctuation|.}litres {operator|>} {number|1} ? {number|0xFF} : {boolean|null} {comment|// line}
  tags  {operator|=} \{ Name {operator|=} {string|"x"}{punctuation|,} {string|"k"} : {boolean|false} \}
  user_data {operator|=} {operator|<<}{operator|-}EOF
    echo $\{self{punctuation|.}id\}
  EOF
  dynamic {string|"x"} \{ for_each {operator|=} {punctuation|[}{keyword|for} s {operator|in} var{punctuation|.}l : upper{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} {string|""}{punctuation|]} \} {comment|/* block */}
\}
