{operator|#} kettle
terraform {punctuation|\{} required_version {operator|=} {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} {keyword|type} {operator|=} {function|number} default {operator|=} {number|1.7e3} {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} {function|var}{operator|.}litres {operator|>} {number|1} {operator|?} {number|0xFF} {operator|:} {function|null} {comment|// line}
  tags  {operator|=} {punctuation|\{} Name {operator|=} {string|"x"}{operator|,} {string|"k"} {operator|:} {keyword|false} {punctuation|\}}
  user_data {operator|=} {operator|<<-}EOF
    echo {operator|$}{punctuation|\{}self{operator|.}{function|id}{punctuation|\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} for_each {operator|=} {punctuation|[}for s in {function|var}{operator|.}l {operator|:} upper{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} {string|""}{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
