{comment|# kettle}
terraform {punctuation|\{} required_version {operator|=} {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} {keyword|type} {operator|=} number default {operator|=} {number|1.7e3} {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}{string|a", true)\}"}
  count {operator|=} {keyword|var}{operator|.}litres {operator|>} {number|1} {operator|?} {number|0xFF} {operator|:} null {operator|//} line
  tags  {operator|=} {punctuation|\{} Name {operator|=} {string|"x"}{punctuation|,} {string|"k"} {operator|:} false {punctuation|\}}
  user_data {operator|=} {operator|<<-}EOF
    echo {operator|$}{punctuation|\{}self{operator|.}id{punctuation|\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} for_each {operator|=} {punctuation|[}{keyword|for} s {operator|in} {keyword|var}{operator|.}l {operator|:} {function|upper}{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} {string|""}{punctuation|]} {punctuation|\}} {operator|/*} {keyword|block} {operator|*/}
{punctuation|\}}
