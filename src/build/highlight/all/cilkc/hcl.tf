{macro property|{directive-hash|#} {directive keyword|kettle}}
terraform {punctuation|\{} required_version {operator|=} {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} type {operator|=} number {keyword|default} {operator|=} {number|1.7e3} {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} var{punctuation|.}litres {operator|>} {number|1} {operator|?} {number|0xFF} {operator|:} null {comment|// line}
  tags  {operator|=} {punctuation|\{} Name {operator|=} {string|"x"}{punctuation|,} {string|"k"} {operator|:} false {punctuation|\}}
  user_data {operator|=} {operator|<<}{operator|-}{constant|EOF}
    echo ${punctuation|\{}self{punctuation|.}id{punctuation|\}}
  {constant|EOF}
  dynamic {string|"x"} {punctuation|\{} for_each {operator|=} {punctuation|[}{keyword|for} s in var{punctuation|.}l {operator|:} {function|upper}{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} {string|""}{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
