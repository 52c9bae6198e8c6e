{comment|# kettle}
terraform {punctuation|\{} required_version {operator|=} {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} {builtin class-name|type} {operator|=} number default {operator|=} {number|1}.7e3 {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   {operator|=} {string|"ami-{variable|$\{var.id\}}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} var.litres {operator|>} {number|1} ? 0xFF {builtin class-name|:} null // line
  tags  {operator|=} {punctuation|\{} Name {operator|=} {string|"x"}, {string|"k"} {builtin class-name|:} {boolean|false} {punctuation|\}}
  user_data {operator|=} {operator|<<-}EOF
    {builtin class-name|echo} {variable|$\{self.id\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} for_each {operator|=} {punctuation|[}for {for-or-select variable|s} {keyword|in} var.l {builtin class-name|:} upper{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} {string|""}{punctuation|]} {punctuation|\}} /* block */
{punctuation|\}}
