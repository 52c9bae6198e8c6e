# kettle
terraform { required_version = ">= 1.0" }
variable "litres" { type = number default = 1.7e3 }
resource "aws_instance" "pot" {
  ami   = "ami-${var.id}-${lookup(var.m, "a", true)}"
  count = var.litres > 1 ? 0xFF : null // line
  tags  = { Name = "x", "k" : false }
  user_data = <<-EOF
    echo ${self.id}
  EOF
  dynamic "x" { for_each = [for s in var.l : upper(s) if s != ""] } /* block */
}
