{comment-hash comment|# kettle}
terraform {punctuation|\{} required_version {operator|=} {string|{punctuation|"}>= 1.0{punctuation|"}} {punctuation|\}}
variable {string|{punctuation|"}litres{punctuation|"}} {punctuation|\{} type {operator|=} number default {operator|=} {number|1.7e3} {punctuation|\}}
resource {string|{punctuation|"}aws_instance{punctuation|"}} {string|{punctuation|"}pot{punctuation|"}} {punctuation|\{}
  ami   {operator|=} {string|{punctuation|"}ami-$\{var.id\}-$\{lookup(var.m, {punctuation|"}}a{string|{punctuation|"}, true)\}{punctuation|"}}
  {function|count} {operator|=} var{punctuation|.}litres {operator|>} {number|1} {operator|?} {number|0xFF} {punctuation|:} {boolean|null} {comment-slash comment|// line}
  tags  {operator|=} {punctuation|\{} Name {operator|=} {string|{punctuation|"}x{punctuation|"}}{punctuation|,} {string|{punctuation|"}k{punctuation|"}} {punctuation|:} {boolean|false} {punctuation|\}}
  user_data {operator|=} {operator|<}{operator|<}{operator|-}EOF
    echo ${punctuation|\{}{source-layers function|self}{punctuation|.}id{punctuation|\}}
  EOF
  dynamic {string|{punctuation|"}x{punctuation|"}} {punctuation|\{} for_each {operator|=} {punctuation|[}{keyword|for} s {operator|in} var{punctuation|.}l {punctuation|:} upper{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} {string|{punctuation|"}{punctuation|"}}{punctuation|]} {punctuation|\}} {operator|/}{operator|*} block {operator|*}{operator|/}
{punctuation|\}}
