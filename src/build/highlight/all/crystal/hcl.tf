{comment|# kettle}
terraform {punctuation|\{} required_version {operator|=} {string-literal|{string|">= 1.0"}} {punctuation|\}}
variable {string-literal|{string|"litres"}} {punctuation|\{} {keyword|type} {operator|=} number default {operator|=} {number|1.7e3} {punctuation|\}}
resource {string-literal|{string|"aws_instance"}} {string-literal|{string|"pot"}} {punctuation|\{}
  ami   {operator|=} {string-literal|{string|"ami-$\{var.id\}-$\{lookup(var.m, "}}a{string-literal|{string|", true)\}"}}
  count {operator|=} var{punctuation|.}litres {operator|>} {number|1} {operator|?} {number|0xFF} {operator|:} null {operator|/}{operator|/} line
  tags  {operator|=} {punctuation|\{} Name {operator|=} {string-literal|{string|"x"}}{punctuation|,} {string-literal|{string|"k"}} {operator|:} {boolean|false} {punctuation|\}}
  user_data {operator|=} {string-literal heredoc-string|{delimiter|{punctuation|<<-}{symbol|EOF}}{string|
    echo $\{self.id\}
  }{delimiter|{symbol|EOF}}}
  dynamic {string-literal|{string|"x"}} {punctuation|\{} for_each {operator|=} {punctuation|[}{keyword|for} s in var{punctuation|.}l {operator|:} upper{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} {string-literal|{string|""}}{punctuation|]} {punctuation|\}} {regex-literal|{regex|/* block */}}
{punctuation|\}}
