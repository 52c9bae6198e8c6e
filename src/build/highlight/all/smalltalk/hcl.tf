# kettle
terraform {punctuation|\{} required_version {operator|=} {comment|">= 1.0"} {punctuation|\}}
variable {comment|"litres"} {punctuation|\{} type {operator|=} number default {operator|=} {number|1.7e3} {punctuation|\}}
resource {comment|"aws_instance"} {comment|"pot"} {punctuation|\{}
  ami   {operator|=} {comment|"ami-$\{var.id\}-$\{lookup(var.m, "}a{comment|", true)\}"}
  count {operator|=} var{punctuation|.}litres {operator|>} {number|1} {punctuation|?} {number|0}xFF {punctuation|:} null {operator|//} line
  tags  {operator|=} {punctuation|\{} Name {operator|=} {comment|"x"}{operator|,} {comment|"k"} {punctuation|:} {boolean|false} {punctuation|\}}
  user_data {operator|=} {operator|<}{operator|<}{operator|-}EOF
    echo {char|$\{}{keyword|self}{punctuation|.}id{punctuation|\}}
  EOF
  dynamic {comment|"x"} {punctuation|\{} for_each {operator|=} {punctuation|[}for s in var{punctuation|.}l {punctuation|:} upper{punctuation|(}s{punctuation|)} if s {operator|!}{operator|=} {comment|""}{punctuation|]} {punctuation|\}} {operator|/}{operator|*} block {operator|*}{operator|/}
{punctuation|\}}
