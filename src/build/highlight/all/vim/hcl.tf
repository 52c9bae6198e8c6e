# kettle
terraform {punctuation|\{} required_version {operator|=} {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} type {operator|=} {keyword|number} default {operator|=} {number|1}{operator|.}7e3 {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} var{operator|.}litres {operator|>} {number|1} {operator|?} {number|0xFF} {punctuation|:} null {operator|/}{operator|/} line
  {keyword|tags}  {operator|=} {punctuation|\{} Name {operator|=} {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} false {punctuation|\}}
  user_data {operator|=} {operator|<}{operator|<}{operator|-}EOF
    echo ${punctuation|\{}self{operator|.}id{punctuation|\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} for_each {operator|=} {punctuation|[}{keyword|for} s {keyword|in} var{operator|.}{keyword|l} {punctuation|:} {function|upper}{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} {string|""}{punctuation|]} {punctuation|\}} {operator|/}{operator|*} block {operator|*}{operator|/}
{punctuation|\}}
