# kettle
terraform {punctuation|\{} required_version {operator|=} {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} type {operator|=} number default {operator|=} {number|1.7e3} {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} {keyword|var}{punctuation|.}litres {operator|>} {number|1} ? 0xFF : null {operator|/}{operator|/} line
  tags  {operator|=} {punctuation|\{} {keyword|Name} {operator|=} {string|"x"}{punctuation|,} {string|"k"} : false {punctuation|\}}
  user_data {operator|=} {operator|<}{operator|<}{operator|-}EOF
    echo {punctuation|$}{punctuation|\{}self{punctuation|.}id{punctuation|\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} for_each {operator|=} {punctuation|[}for s {operator-keyword operator|in} {keyword|var}{punctuation|.}l : {function keyword|upper}{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!}{operator|=} {string|""}{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
