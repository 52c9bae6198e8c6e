{comment|# kettle}
terraform {punctuation|\{} required_version {operator|=} {string double-quoted-string|">= 1.0"} {punctuation|\}}
variable {string double-quoted-string|"litres"} {punctuation|\{} type {operator|=} number {keyword|default} {operator|=} {number|1.7e3} {punctuation|\}}
resource {string double-quoted-string|"aws_instance"} {string double-quoted-string|"pot"} {punctuation|\{}
  ami   {operator|=} {string double-quoted-string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string double-quoted-string|", true)\}"}
  count {operator|=} {keyword|var}{operator|.}litres {operator|>} {number|1} {operator|?} {number|0xFF} {punctuation|:} {constant|null} {comment|// line}
  tags  {operator|=} {punctuation|\{} Name {operator|=} {string double-quoted-string|"x"}{punctuation|,} {string double-quoted-string|"k"} {punctuation|:} {constant boolean|false} {punctuation|\}}
  user_data {operator|=} {operator|<<}{operator|-}{constant|EOF}
    {keyword|echo} {variable|$}{punctuation|\{}{keyword|self}{operator|.}id{punctuation|\}}
  {constant|EOF}
  dynamic {string double-quoted-string|"x"} {punctuation|\{} for_each {operator|=} {punctuation|[}{keyword|for} s in {keyword|var}{operator|.}l {punctuation|:} {function|upper}{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} {string double-quoted-string|""}{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
