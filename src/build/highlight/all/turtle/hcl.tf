{comment|# kettle}
terraform {punctuation|\{} required_version {keyword|=} {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} type {keyword|=} number default {keyword|=} {number|1.7e3} {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   {keyword|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}{keyword|a}{string|", true)\}"}
  count {keyword|=} var{punctuation|.}litres > {number|1} ? {number|0}xFF {function|{prefix|{punctuation|:}}} null // line
  tags  {keyword|=} {punctuation|\{} Name {keyword|=} {string|"x"}{punctuation|,} {string|"k"} {function|{prefix|{punctuation|:}}} {boolean|false} {punctuation|\}}
  user_data {keyword|=} <<-EOF
    echo ${punctuation|\{}self{punctuation|.}id{punctuation|\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} for_each {keyword|=} {punctuation|[}for s in var{punctuation|.}l {function|{prefix|{punctuation|:}}} upper{punctuation|(}s{punctuation|)} if s !{keyword|=} {string|""}{punctuation|]} {punctuation|\}} /* block */
{punctuation|\}}
