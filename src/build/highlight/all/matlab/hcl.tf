# kettle
terraform {punctuation|\{} required_version {operator|=} "{operator|>=} {number|1.0}" {punctuation|\}}
variable "litres" {punctuation|\{} type {operator|=} number default {operator|=} {number|1.7e3} {punctuation|\}}
resource "aws_instance" "pot" {punctuation|\{}
  ami   {operator|=} "ami{operator|-}${punctuation|\{}var{punctuation|.}id{punctuation|\}}{operator|-}${punctuation|\{}{function|lookup}{punctuation|(}var{punctuation|.}m{punctuation|,} "a"{punctuation|,} true{punctuation|)}{punctuation|\}}"
  count {operator|=} var{punctuation|.}litres {operator|>} {number|1} ? {number|0}xFF {operator|:} null {operator|/}{operator|/} line
  tags  {operator|=} {punctuation|\{} Name {operator|=} "x"{punctuation|,} "k" {operator|:} false {punctuation|\}}
  user_data {operator|=} {operator|<}{operator|<}{operator|-}EOF
    echo ${punctuation|\{}self{punctuation|.}id{punctuation|\}}
  EOF
  dynamic "x" {punctuation|\{} for_each {operator|=} {punctuation|[}{keyword|for} s in var{punctuation|.}l {operator|:} {function|upper}{punctuation|(}s{punctuation|)} {keyword|if} s {punctuation|!}{operator|=} ""{punctuation|]} {punctuation|\}} {operator|/}{operator|*} block {operator|*}{operator|/}
{punctuation|\}}
