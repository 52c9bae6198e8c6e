{directive|# kettle}
terraform {punctuation|\{} required_version = ">= 1.0" {punctuation|\}}
variable "litres" {punctuation|\{} type = number default = 1.7e3 {punctuation|\}}
resource "aws_instance" "pot" {punctuation|\{}
  ami   = "ami-${punctuation|\{}var.id{punctuation|\}}-${punctuation|\{}lo{pass|okup(var.m, "a", true)\}"}
  count = var.litres > 1 ? 0xFF : null // line
  tags  = {punctuation|\{} Name = "x", "k" : false {punctuation|\}}
  user_data = <<-EOF
    echo ${punctuation|\{}self.id{punctuation|\}}
  EOF
  dynamic "x" {punctuation|\{} for_each = [for s in var.l : upper(s) if s != ""] {punctuation|\}} /* block */
{punctuation|\}}
