{comment|# kettle}
terraform {punctuation|\{} required_version = "{punctuation|>}= 1.0" {punctuation|\}}
variable "litres" {punctuation|\{} type = number default = 1.7e3 {punctuation|\}}
resource "aws_instance" "pot" {punctuation|\{}
  ami   = "ami{punctuation|-}${punctuation|\{}var.id{punctuation|\}}{punctuation|-}${punctuation|\{}lookup(var.m{punctuation|,} {string|"a"}{punctuation|,} true){punctuation|\}}"
  {key atrule|count = var.litres > 1 ? 0xFF} {punctuation|:} null // line
  tags  = {punctuation|\{} Name = "x"{punctuation|,} {key atrule|"k"} {punctuation|:} {boolean important|false} {punctuation|\}}
  user_data = <<{punctuation|-}EOF
    echo ${punctuation|\{}self.id{punctuation|\}}
  EOF
  dynamic "x" {punctuation|\{} for_each = {punctuation|[}{key atrule|for s in var.l} {punctuation|:} upper(s) if s {tag|!=} ""{punctuation|]} {punctuation|\}} /* block {important|*/}
{punctuation|\}}
