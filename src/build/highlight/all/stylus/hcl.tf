{selector|# kettle
terraform {punctuation|\{}} {property-declaration|{property|required_version} {operator|=} {string|">= 1.0"} {punctuation|\}}}
{selector|variable "litres" {punctuation|\{}} {property-declaration|{property|type} {operator|=} number default {operator|=} {number|1.7}{unit|e}{number|3} {punctuation|\}}}
{selector|resource "aws_instance" "pot" {punctuation|\{}}
  {variable-declaration|{variable|ami}   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}}
  {variable-declaration|{variable|count} {operator|=} var.litres {operator|>} {number|1} {operator|?} {number|0}{unit|x}FF {punctuation|:} null {comment|// line}}
  {variable-declaration|{variable|tags}  {operator|=} {punctuation|\{} Name {operator|=} {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} {boolean|false} {punctuation|\}}}
  {variable-declaration|{variable|user_data} {operator|=} {operator|<}{operator|<}-EOF}
    {selector|echo ${punctuation|\{}}self{punctuation|.}id{punctuation|\}}
  {selector|EOF
  dynamic "x" {punctuation|\{}} {property-declaration|{property|for_each} {operator|=} {punctuation|[}for s {operator|in} var.l {punctuation|:} {func|{function|upper}{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} }{string|""}{punctuation|]} {punctuation|\}} {comment|/* block */}}
{punctuation|\}}
