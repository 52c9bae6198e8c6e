# kettle
terraform {punctuation|\{} required_version {punctuation|=} {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} type {punctuation|=} number {keyword|default} {punctuation|=} {number|1.7e3} {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   {punctuation|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {punctuation|=} var.litres > {number|1} ? {number|0xFF} {punctuation|:} null {comment|// line}
  tags  {punctuation|=} {punctuation|\{} Name {punctuation|=} {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} {boolean|false} {punctuation|\}}
  user_data {punctuation|=} <<-EOF
    echo ${punctuation|\{}self.id{punctuation|\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} for_each {punctuation|=} {punctuation|[}for s in var.l {punctuation|:} upper{punctuation|(}s{punctuation|)} if s !{punctuation|=} {string|""}{punctuation|]} {punctuation|\}} /* block */
{punctuation|\}}
