# kettle
terraform {punctuation|\{} required_version {operator|=} ">{operator|=} {number|1}.{number|0}" {punctuation|\}}
variable "litres" {punctuation|\{} type {operator|=} number default {operator|=} {number|1}.7e3 {punctuation|\}}
resource "aws_instance" "pot" {punctuation|\{}
  ami   {operator|=} "ami-${punctuation|\{}var.id{punctuation|\}}-${punctuation|\{}lookup{punctuation|(}var.m{punctuation|,} "a"{punctuation|,} true{punctuation|)}{punctuation|\}}"
  count {operator|=} var.litres > {number|1} ? 0xFF {punctuation|:} null // line
  tags  {operator|=} {punctuation|\{} Name {operator|=} "x"{punctuation|,} "k" {punctuation|:} false {punctuation|\}}
  user_data {operator|=} <<-EOF
    echo ${punctuation|\{}self.id{punctuation|\}}
  EOF
  dynamic "x" {punctuation|\{} for_each {operator|=} {punctuation|[}{keyword|for} s in var.l {punctuation|:} upper{punctuation|(}s{punctuation|)} {keyword|if} s !{operator|=} ""{punctuation|]} {punctuation|\}} /* block */
{punctuation|\}}
