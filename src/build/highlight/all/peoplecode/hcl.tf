# kettle
terraform \{ required_version {operator|=} {string|">= 1.0"} \}
variable {string|"litres"} \{ type {operator|=} number default {operator|=} {number|1}{punctuation|.}7e3 \}
resource {string|"aws_instance"} {string|"pot"} \{
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} var{punctuation|.}litres {operator|>} {number|1} ? 0xFF {punctuation|:} {keyword|null} {operator|/}{operator|/} line
  tags  {operator|=} \{ Name {operator|=} {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} {boolean|false} \}
  user_data {operator|=} {operator|<}{operator|<}{operator|-}EOF
    echo $\{self{punctuation|.}id\}
  EOF
  dynamic {string|"x"} \{ for_each {operator|=} {punctuation|[}{keyword|for} s in var{punctuation|.}l {punctuation|:} {function|upper}{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} {string|""}{punctuation|]} \} {comment|/* block */}
\}
