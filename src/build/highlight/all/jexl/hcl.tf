# kettle
terraform {punctuation|\{} required_version = {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} type = number default = {number|1}{punctuation|.}7e3 {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   = {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count = var{punctuation|.}litres {operator|>} {number|1} {operator|?} 0xFF {operator|:} null {operator|//} line
  tags  = {punctuation|\{} Name = {string|"x"}{punctuation|,} {string|"k"} {operator|:} {boolean|false} {punctuation|\}}
  user_data = {operator|<}{operator|<}{operator|-}EOF
    echo ${punctuation|\{}self{punctuation|.}id{punctuation|\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} for_each = {punctuation|[}for s {keyword|in} var{punctuation|.}l {operator|:} {function|upper}{punctuation|(}s{punctuation|)} if s {operator|!=} {string|""}{punctuation|]} {punctuation|\}} {operator|/}{operator|*} block {operator|*}{operator|/}
{punctuation|\}}
