# kettle
terraform {punctuation|\{} required_version {operator|=} {string quoted-string|">= 1.0"} {punctuation|\}}
variable {string quoted-string|"litres"} {punctuation|\{} {keyword|type} {operator|=} number default {operator|=} {number|1}{punctuation|.}7e3 {punctuation|\}}
resource {string quoted-string|"aws_instance"} {string quoted-string|"pot"} {punctuation|\{}
  ami   {operator|=} {string quoted-string|"ami-{interpolation|{interpolation-punctuation punctuation|$\{}{interpolation-expression|var{punctuation|.}id}{interpolation-punctuation punctuation|\}}}-$\{lookup(var.m, "}a{string quoted-string|", true)\}"}
  count {operator|=} var{punctuation|.}litres {operator|>} {number|1} {operator|?} {number|0xFF} {punctuation|:} null {comment|// line}
  tags  {operator|=} {punctuation|\{} Name {operator|=} {string quoted-string|"x"}{punctuation|,} {string quoted-string|"k"} {punctuation|:} {boolean|false} {punctuation|\}}
  user_data {operator|=} {operator|<<}{operator|-}EOF
    echo ${punctuation|\{}self{punctuation|.}id{punctuation|\}}
  EOF
  dynamic {string quoted-string|"x"} {punctuation|\{} for_each {operator|=} {punctuation|[}{keyword|for} s {keyword|in} var{punctuation|.}l {punctuation|:} {function|upper}{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} {string quoted-string|""}{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
