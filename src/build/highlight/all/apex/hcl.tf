# {class-name|kettle}
terraform {punctuation|\{} required_version {operator|=} {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} type {operator|=} {keyword|number} {keyword|default} {operator|=} {number|1}{punctuation|.}7e3 {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} var{punctuation|.}litres {operator|>} {number|1} {operator|?} 0xFF {operator|:} {keyword|null} {comment|// line}
  tags  {operator|=} {punctuation|\{} Name {operator|=} {string|"x"}{punctuation|,} {string|"k"} {operator|:} {boolean|false} {punctuation|\}}
  user_data {operator|=} {operator|<<}{operator|-}EOF
    echo ${punctuation|\{}self{punctuation|.}id{punctuation|\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} for_each {operator|=} {sql language-sql|{punctuation|[}{keyword|for} s {operator|in} var{punctuation|.}l : upper{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} {string|""}{punctuation|]}} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
