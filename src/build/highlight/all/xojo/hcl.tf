# kettle
terraform \{ required_version {operator|=} {string|">= 1.0"} \}
variable {string|"litres"} \{ type {operator|=} number default {operator|=} {number|1.7e3} \}
resource {string|"aws_instance"} {string|"pot"} \{
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} {keyword|var}{punctuation|.}litres {operator|>} {number|1} ? {number|0}xFF {punctuation|:} null {comment|// line}
  tags  {operator|=} \{ Name {operator|=} {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} {keyword|false} \}
  user_data {operator|=} {operator|<}{operator|<}{operator|-}EOF
    echo $\{{keyword|self}{punctuation|.}id\}
  EOF
  dynamic {string|"x"} \{ for_each {operator|=} [{keyword|for} s {keyword|in} {keyword|var}{punctuation|.}l {punctuation|:} upper{punctuation|(}s{punctuation|)} {keyword|if} s !{operator|=} {string|""}] \} {operator|/}{operator|*} block {operator|*}{operator|/}
\}
