# kettle
terraform {punctuation|\{} required_version = ">= 1.0" {punctuation|\}}
variable "litres" {punctuation|\{} type = number default = 1.7e3 {punctuation|\}}
resource "aws_instance" "pot" {punctuation|\{}
  ami   = "ami-{variable|$}{punctuation|\{}var.id{punctuation|\}}-{variable|$}{punctuation|\{}lookup{expression|{punctuation|(}var.m, {string|"a"}, {boolean|true}{punctuation|)}}{punctuation|\}}"
  count = var.litres > 1 ? 0xFF : null // line
  tags  = {punctuation|\{} Name = "x", "k" : false {punctuation|\}}
  user_data = <<-EOF
    echo {variable|$}{punctuation|\{}self.id{punctuation|\}}
  EOF
  dynamic "x" {punctuation|\{} for_each = {punctuation|[}for s in var.l : upper{expression|{punctuation|(}s{punctuation|)}} if s != ""{punctuation|]} {punctuation|\}} /* block */
{punctuation|\}}
