# kettle
terraform {smarty language-smarty|{delimiter punctuation|\{} {attr-name|required_version} {operator|=} {string|">= 1.0"} {delimiter punctuation|\}}}
variable "litres" {smarty language-smarty|{delimiter punctuation|\{} {attr-name|type} {operator|=} number {attr-name|default} {operator|=} {number|1.7e3} {delimiter punctuation|\}}}
resource "aws_instance" "pot" {smarty language-smarty|{delimiter punctuation|\{}
  {attr-name|ami}   {operator|=} {string|"ami-${interpolation|{interpolation-punctuation punctuation|\{}{expression|var{punctuation|.}{variable|id}}{interpolation-punctuation punctuation|\}}}-$\{lookup(var.m, "}a{string|", true)\}"}
  {attr-name|count} {operator|=} var{punctuation|.}{variable|litres} {operator|>} {number|1} ? {number|0xFF} {punctuation|:} null {operator|/}{operator|/} line
  {attr-name|tags}  {operator|=} {punctuation|\{} {attr-name|Name} {operator|=} {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} {boolean|false} {punctuation|\}}
  {attr-name|user_data} {operator|=} {operator|<}{operator|<}{operator|-}EOF
    echo ${punctuation|\{}self{punctuation|.}{variable|id}{punctuation|\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} {attr-name|for_each} {operator|=} {punctuation|[}for s in var{punctuation|.}{variable|l} {punctuation|:} {function|upper}{punctuation|(}s{punctuation|)} if s {operator|!=} {string|""}{punctuation|]} {punctuation|\}} {operator|/}{operator|*} block {operator|*}{operator|/}
{delimiter punctuation|\}}}
