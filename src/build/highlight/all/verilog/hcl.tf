# kettle
terraform {operator|\{} required_version {operator|=} {string|">= 1.0"} {operator|\}}
variable {string|"litres"} {operator|\{} {keyword|type} {operator|=} number {keyword|default} {operator|=} {number|1.7e3} {operator|\}}
resource {string|"aws_instance"} {string|"pot"} {operator|\{}
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} {keyword|var}{punctuation|.}litres {operator|>} {number|1} {operator|?} {number|0}xFF {punctuation|:} {keyword|null} {comment|// line}
  tags  {operator|=} {operator|\{} Name {operator|=} {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} false {operator|\}}
  user_data {operator|=} {operator|<<-}EOF
    echo ${operator|\{}self{punctuation|.}id{operator|\}}
  EOF
  dynamic {string|"x"} {operator|\{} for_each {operator|=} {punctuation|[}{keyword|for} s in {keyword|var}{punctuation|.}l {punctuation|:} {function|upper}{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} {string|""}{punctuation|]} {operator|\}} {comment|/* block */}
{operator|\}}
