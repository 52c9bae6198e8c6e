{comment|# kettle}
terraform {context-labels|{punctuation|\{} {label-key attr-name|required_version} {punctuation|=} {label-value attr-value|">= 1.0"} {punctuation|\}}}
variable "litres" {context-labels|{punctuation|\{} {label-key attr-name|type} {punctuation|=} number {label-key attr-name|default} {punctuation|=} 1.7e3 {punctuation|\}}}
resource "aws_instance" "pot" {punctuation|\{}
  ami   = "ami{operator|-}${context-labels|{punctuation|\{}var.id{punctuation|\}}}{operator|-}${context-labels|{punctuation|\{}lookup(var.m{punctuation|,} {label-value attr-value|"a"}{punctuation|,} true){punctuation|\}}}"
  {keyword|count} = var{punctuation|.}litres {operator|>} {number|1} ? {number|0xFF} : null {operator|/}{operator|/} line
  tags  = {context-labels|{punctuation|\{} Name {punctuation|=} {label-value attr-value|"x"}{punctuation|,} {label-value attr-value|"k"} : false {punctuation|\}}}
  user_data = {operator|<}{operator|<}{operator|-}EOF
    echo ${context-labels|{punctuation|\{}self.id{punctuation|\}}}
  EOF
  dynamic "x" {context-labels|{punctuation|\{} {label-key attr-name|for_each} {punctuation|=} [for s in var.l : upper(s) if {label-key attr-name|s} {punctuation|!=} {label-value attr-value|""}] {punctuation|\}}} {operator|/}{operator|*} block {operator|*}{operator|/}
{punctuation|\}}
