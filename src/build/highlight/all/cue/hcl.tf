# kettle
terraform {punctuation|\{} required_version {operator|=} {string-literal|{string|">= 1.0"}} {punctuation|\}}
variable {string-literal|{string|"litres"}} {punctuation|\{} type {operator|=} {builtin|number} default {operator|=} {number|1.7e3} {punctuation|\}}
resource {string-literal|{string|"aws_instance"}} {string-literal|{string|"pot"}} {punctuation|\{}
  ami   {operator|=} {string-literal|{string|"ami-$\{var.id\}-$\{lookup(var.m, "}}a{string-literal|{string|", true)\}"}}
  count {operator|=} var{punctuation|.}litres {operator|>} {number|1} {operator|?} {number|0xFF} {punctuation|:} {keyword|null} {comment|// line}
  tags  {operator|=} {punctuation|\{} Name {operator|=} {string-literal|{string|"x"}}{punctuation|,} {string-literal|{string|"k"}} {punctuation|:} {boolean|false} {punctuation|\}}
  user_data {operator|=} {operator|<}{operator|<}{operator|-}EOF
    echo ${punctuation|\{}self{punctuation|.}id{punctuation|\}}
  EOF
  dynamic {string-literal|{string|"x"}} {punctuation|\{} for_each {operator|=} {punctuation|[}{keyword|for} s {keyword|in} var{punctuation|.}l {punctuation|:} {function|upper}{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} {string-literal|{string|""}}{punctuation|]} {punctuation|\}} {operator|/}{operator|*} block {operator|*}{operator|/}
{punctuation|\}}
