{operator|#} kettle
{function|terraform} {punctuation|\{} required_version {operator|=} {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} type {operator|=} number default {operator|=} {number|1.7e3} {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} var{punctuation|.}litres {operator|>} {number|1} ? {number|0xFF} {punctuation|:} null {operator|//} line
  tags  {operator|=} {punctuation|\{} Name {operator|=} {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} {keyword|false} {punctuation|\}}
  user_data {operator|=} {operator|<<}{operator|-}EOF
    echo ${punctuation|\{}self{punctuation|.}id{punctuation|\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} for_each {operator|=} {punctuation|[}{keyword|for} s {keyword|in} var{punctuation|.}l {punctuation|:} {function|upper}{punctuation|(}s{punctuation|)} {keyword|if} s !{operator|=} {string|""}{punctuation|]} {punctuation|\}} {operator|/}{operator|*} block {operator|*}{operator|/}
{punctuation|\}}
