# kettle
terraform \{ required_version {operator|=} {string|">= 1.0"} \}
variable {string|"litres"} \{ type {operator|=} number default {operator|=} {number|1.7e3} \}
resource {string|"aws_instance"} {string|"pot"} \{
  ami   {operator|=} "ami{operator|-}$\{var.id\}{operator|-}$\{lookup{punctuation|(}var.m{punctuation|,} {string|"a"}{punctuation|,} true{punctuation|)}\}"
  count {operator|=} var.litres {operator|>} {number|1} ? {number|0}xFF {punctuation|:} null {operator|/}{operator|/} {function|line}
  tags  {operator|=} \{ Name {operator|=} {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} false \}
  user_data {operator|=} {operator|<}{operator|<}{operator|-}EOF
    echo $\{self.id\}
  EOF
  dynamic {string|"x"} \{ for_each {operator|=} {punctuation|[}{keyword|for} s {function|in} var.l {punctuation|:} upper{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!}{operator|=} {string|""}{punctuation|]} \} {operator|/}{operator|*} block {operator|*}{operator|/}
\}
