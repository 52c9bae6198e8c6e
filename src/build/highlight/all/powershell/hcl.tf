{comment|# kettle}
terraform {punctuation|\{} required_version = {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} {function|type} = number default = 1{punctuation|.}7e3 {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   = {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count = {keyword|var}{punctuation|.}litres > 1 ? 0xFF : null {operator|/}{operator|/} line
  tags  = {punctuation|\{} Name = {string|"x"}{punctuation|,} {string|"k"} : false {punctuation|\}}
  user_data = <<{operator|-}EOF
    {function|echo} ${punctuation|\{}self{punctuation|.}id{punctuation|\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} for_each = {punctuation|[}{keyword|for} s in {keyword|var}{punctuation|.}l : upper{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!}= {string|""}{punctuation|]} {punctuation|\}} {operator|/}{operator|*} block {operator|*}{operator|/}
{punctuation|\}}
