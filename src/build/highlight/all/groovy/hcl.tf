# kettle
terraform {punctuation|\{} required_version {operator|=} {interpolation-string|{string|">= 1.0"}} {punctuation|\}}
variable {interpolation-string|{string|"litres"}} {punctuation|\{} type {operator|=} number {keyword|default} {operator|=} {number|1.7e3} {punctuation|\}}
resource {interpolation-string|{string|"aws_instance"}} {interpolation-string|{string|"pot"}} {punctuation|\{}
  ami   {operator|=} {interpolation-string|{string|"ami-}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|var{punctuation|.}id}{interpolation-punctuation punctuation|\}}}{string|-$\{lookup(var.m, "}}a{interpolation-string|{string|", true)\}"}}
  count {operator|=} var{punctuation|.}litres {operator|>} {number|1} {operator|?} {number|0xFF} {punctuation|:} null {comment|// line}
  tags  {operator|=} {punctuation|\{} Name {operator|=} {interpolation-string|{string|"x"}}{punctuation|,} {interpolation-string|{string|"k"}} {punctuation|:} {boolean|false} {punctuation|\}}
  user_data {operator|=} {operator|<<}{operator|-}EOF
    echo {punctuation|$}{punctuation|\{}self{punctuation|.}id{punctuation|\}}
  EOF
  dynamic {interpolation-string|{string|"x"}} {punctuation|\{} for_each {operator|=} {punctuation|[}{keyword|for} s {keyword|in} var{punctuation|.}l {punctuation|:} {function|upper}{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} {interpolation-string|{string|""}}{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
