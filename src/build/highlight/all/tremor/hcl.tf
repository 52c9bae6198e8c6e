{comment|# kettle}
terraform {punctuation|\{} required_version {operator|=} {interpolated-string|{string|">= 1.0"}} {punctuation|\}}
variable {interpolated-string|{string|"litres"}} {punctuation|\{} type {operator|=} number {keyword|default} {operator|=} {number|1.7e3} {punctuation|\}}
resource {interpolated-string|{string|"aws_instance"}} {interpolated-string|{string|"pot"}} {punctuation|\{}
  ami   {operator|=} {interpolated-string|{string|"ami-$\{var.id\}-$\{lookup(var.m, "}}a{interpolated-string|{string|", true)\}"}}
  count {operator|=} var{punctuation|.}litres {operator|>} {number|1} ? {number|0xFF} {punctuation|:} {boolean|null} {comment|// line}
  tags  {operator|=} {punctuation|\{} Name {operator|=} {interpolated-string|{string|"x"}}{punctuation|,} {interpolated-string|{string|"k"}} {punctuation|:} {boolean|false} {punctuation|\}}
  user_data {operator|=} {operator|<<}{operator|-}EOF
    echo ${punctuation|\{}self{punctuation|.}id{punctuation|\}}
  EOF
  dynamic {interpolated-string|{string|"x"}} {punctuation|\{} for_each {operator|=} {punctuation|[}{keyword|for} s in var{punctuation|.}l {punctuation|:} {function|upper}{punctuation|(}s{punctuation|)} if s {operator|!=} {interpolated-string|{string|""}}{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
