{comment|# kettle}
terraform {punctuation|\{} required_version {operator|=} {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} type {operator|=} number default {operator|=} {number|1.7e3} {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} var{punctuation|.}litres {operator|>} {number|1} {operator|?} {number|0}{property|xFF} {operator|:} {keyword|null} {operator|/}{operator|/} line
  tags  {operator|=} {punctuation|\{} Name {operator|=} {string|"x"}{punctuation|,} {string-property property|"k"} {operator|:} {keyword|false} {punctuation|\}}
  user_data {operator|=} {operator|<<}{operator|-}{constant|EOF}
    echo ${punctuation|\{}self{punctuation|.}id{punctuation|\}}
  {constant|EOF}
  dynamic {string|"x"} {punctuation|\{} for_each {operator|=} {punctuation|[}{keyword|for} s {keyword|in} var{punctuation|.}{property|l} {operator|:} {function|upper}{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} {string|""}{punctuation|]} {punctuation|\}} {regex|{regex-delimiter|/}{regex-source language-regex|{quantifier number|*} block {quantifier number|*}}{regex-delimiter|/}}
{punctuation|\}}
