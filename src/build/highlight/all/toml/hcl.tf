{comment|# kettle}
terraform {punctuation|\{} {key property|required_version} {punctuation|=} {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} {key property|type} {punctuation|=} number default {punctuation|=} {number|1.7e3} {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  {key property|ami}   {punctuation|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  {key property|count} {punctuation|=} var{punctuation|.}litres > {number|1} ? {number|0xFF} : null // line
  {key property|tags}  {punctuation|=} {punctuation|\{} {key property|Name} {punctuation|=} {string|"x"}{punctuation|,} {string|"k"} : {boolean|false} {punctuation|\}}
  {key property|user_data} {punctuation|=} <<-EOF
    echo ${punctuation|\{}self{punctuation|.}id{punctuation|\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} {key property|for_each} {punctuation|=} {punctuation|[}for s in var{punctuation|.}l : upper(s) if s !{punctuation|=} {string|""}{punctuation|]} {punctuation|\}} /* block */
{punctuation|\}}
