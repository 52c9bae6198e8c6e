# kettle
terraform {punctuation|\{} required_version {operator|=} ">{operator|=} {number|1}.{number|0}" {punctuation|\}}
variable "litres" {punctuation|\{} type {operator|=} number default {operator|=} {number|1}.7e3 {punctuation|\}}
resource "aws_instance" "pot" {punctuation|\{}
  ami   {operator|=} "ami-${punctuation|\{}var.id{punctuation|\}}-${punctuation|\{}{function|lookup}{punctuation|(}var.m{punctuation|,} "a"{punctuation|,} {boolean|true}{punctuation|)}{punctuation|\}}"
  count {operator|=} var.litres > {number|1} ? 0xFF {punctuation|:} null {comment|// line}
  tags  {operator|=} {punctuation|\{} Name {operator|=} "x"{punctuation|,} "k" {punctuation|:} {boolean|false} {punctuation|\}}
  user_data {operator|=} <<-EOF
    echo ${punctuation|\{}self.id{punctuation|\}}
  EOF
  dynamic "x" {punctuation|\{} for_each {operator|=} {punctuation|[}for s in var.l {punctuation|:} {function|upper}{punctuation|(}s{punctuation|)} if s !{operator|=} ""{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
