# kettle
terraform {punctuation|\{} required_version {operator|=} {string|">= 1.0"} {punctuation|\}}
{keyword|variable} {string|"litres"} {punctuation|\{} {keyword|type} {operator|=} number default {operator|=} {number|1.7e3} {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} var{punctuation|.}litres {operator|>} {number|1} ? {number|0}xFF {punctuation|:} {keyword|null} {operator|/}{operator|/} line
  tags  {operator|=} {punctuation|\{} Name {operator|=} {vhdl-vectors number|"x"}{punctuation|,} {string|"k"} {punctuation|:} {boolean|false} {punctuation|\}}
  user_data {operator|=} {operator|<}{operator|<}{operator|-}EOF
    echo ${punctuation|\{}self{punctuation|.}id{punctuation|\}}
  EOF
  dynamic {vhdl-vectors number|"x"} {punctuation|\{} for_each {operator|=} {punctuation|[}{keyword|for} s {keyword|in} var{punctuation|.}l {punctuation|:} {function|upper}{punctuation|(}s{punctuation|)} {keyword|if} s !{operator|=} {string|""}{punctuation|]} {punctuation|\}} {operator|/}{operator|*} {keyword|block} {operator|*}{operator|/}
{punctuation|\}}
