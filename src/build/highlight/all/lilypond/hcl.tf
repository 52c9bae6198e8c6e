# kettle
terraform {punctuation|\{} required{punctuation|_}version {operator|=} {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} type {operator|=} number default {operator|=} {number|1}{punctuation|.}7e3 {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} var{punctuation|.}litres {punctuation|>} {number|1} ? 0xFF : null // line
  tags  {operator|=} {punctuation|\{} Name {operator|=} {string|"x"}{punctuation|,} {string|"k"} : false {punctuation|\}}
  user{punctuation|_}data {operator|=} {operator|<<}-EOF
    echo ${punctuation|\{}self{punctuation|.}id{punctuation|\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} for{punctuation|_}each {operator|=} {punctuation|[}for s in var{punctuation|.}l : upper{punctuation|(}s{punctuation|)} if s !{operator|=} {string|""}{punctuation|]} {punctuation|\}} /* block */
{punctuation|\}}
