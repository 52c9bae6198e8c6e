# kettle
terraform {inline|{attribute-ref|{punctuation|\{} required_version = ">= 1.0" {punctuation|\}}}}
variable "litres" {inline|{attribute-ref|{punctuation|\{} type = number default = 1.7e3 {punctuation|\}}}}
resource "aws_instance" "pot" \{
  ami   = "ami-${inline|{attribute-ref|{punctuation|\{}{variable|var}.id{punctuation|\}}}}-${inline|{attribute-ref|{punctuation|\{}{variable|lookup}(var.m, "a", true){punctuation|\}}}}"
  count = var.litres > 1 ? 0xFF : null // line
  tags  = {inline|{attribute-ref|{punctuation|\{} Name = "x", "k" {punctuation|:} false {punctuation|\}}}}
  user_data = <<-EOF
    echo ${inline|{attribute-ref|{punctuation|\{}{variable|self}.id{punctuation|\}}}}
  EOF
  dynamic "x" {inline|{attribute-ref|{punctuation|\{} for_each = [for s in var.l {punctuation|:} upper(s) if s != ""] {punctuation|\}}}} /* block */
\}
