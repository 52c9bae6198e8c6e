{comment|# kettle}
terraform {dfn builtin|\{} required_version {function|=} "{function|>}{function|=} {number|1.0}" {dfn builtin|\}}
variable "litres" {dfn builtin|\{} type {function|=} number default {function|=} {number|1.7e3} {dfn builtin|\}}
resource "aws_instance" "pot" {dfn builtin|\{}
  ami   {function|=} "ami{function|-}${dfn builtin|\{}var{dyadic-operator operator|.}id{dfn builtin|\}}{function|-}${dfn builtin|\{}lookup{punctuation|(}var{dyadic-operator operator|.}m{function|,} "a"{function|,} true{punctuation|)}{dfn builtin|\}}"
  count {function|=} var{dyadic-operator operator|.}litres {function|>} {number|1} {function|?} {number|0}xFF {dfn builtin|:} null {monadic-operator operator|/}{monadic-operator operator|/} line
  tags  {function|=} {dfn builtin|\{} Name {function|=} "x"{function|,} "k" {dfn builtin|:} false {dfn builtin|\}}
  user_data {function|=} {function|<}{function|<}{function|-}EOF
    echo ${dfn builtin|\{}self{dyadic-operator operator|.}id{dfn builtin|\}}
  EOF
  dynamic "x" {dfn builtin|\{} for_each {function|=} {punctuation|[}for s in var{dyadic-operator operator|.}l {dfn builtin|:} upper{punctuation|(}s{punctuation|)} if s {function|!}{function|=} ""{punctuation|]} {dfn builtin|\}} {monadic-operator operator|/}{function|*} block {function|*}{monadic-operator operator|/}
{dfn builtin|\}}
