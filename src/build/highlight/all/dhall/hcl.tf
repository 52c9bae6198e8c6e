{operator|#} kettle
terraform {punctuation|\{} required_version {operator|=} {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} type {operator|=} number default {operator|=} {number|1.7e3} {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   {operator|=} {string|"ami-{interpolation|{punctuation|$\{}{expression language-dhall|var{punctuation|.}id}{punctuation|\}}}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} var{punctuation|.}litres {operator|>} {number|1} {operator|?} {number|0xFF} {operator|:} null {operator|//} line
  tags  {operator|=} {punctuation|\{} {class-name|Name} {operator|=} {string|"x"}{punctuation|,} {string|"k"} {operator|:} false {punctuation|\}}
  user_data {operator|=} {operator|<}{operator|<}-{class-name|EOF}
    echo ${punctuation|\{}self{punctuation|.}id{punctuation|\}}
  {class-name|EOF}
  dynamic {string|"x"} {punctuation|\{} for_each {operator|=} {punctuation|[}for s {keyword|in} var{punctuation|.}l {operator|:} upper{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} {string|""}{punctuation|]} {punctuation|\}} {punctuation|/}{operator|*} block {operator|*}{punctuation|/}
{punctuation|\}}
