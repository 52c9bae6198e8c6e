# kettle
terraform {punctuation|\{} required_version {operator|=} {string|">= 1.0"} {punctuation|\}}
{keyword|variable} {string|"litres"} {punctuation|\{} type {operator|=} number default {operator|=} 1{punctuation|.}7e3 {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} var{punctuation|.}{function|litres > 1 ? 0xFF }{operator|:} null // line
  tags  {operator|=} {punctuation|\{} Name {operator|=} {string|"x"}, {string|"k"} {operator|:} false {punctuation|\}}
  user_data {class-name|=} <<-EOF
    echo ${punctuation|\{}self{punctuation|.}id{punctuation|\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} for_each {operator|=} [for s {keyword|in} var{punctuation|.}{function|l }{operator|:} upper{punctuation|(}s{punctuation|)} if s != {string|""}] {punctuation|\}} /* block */
{punctuation|\}}
