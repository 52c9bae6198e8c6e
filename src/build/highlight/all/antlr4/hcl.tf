{label punctuation|# kettle}
terraform {action|{punctuation|\{}{content| required_version = ">= 1.0" }{punctuation|\}}}
variable "litres" {action|{punctuation|\{}{content| type = number default = 1.7e3 }{punctuation|\}}}
resource "aws_instance" "pot" {action|{punctuation|\{}{content|
  ami   = "ami-$\{var.id\}-$\{lookup(var.m, "a", true)\}"
  count = var.litres > 1 ? 0xFF : null // line
  tags  = \{ Name = "x", "k" : false \}
  user_data = <<-EOF
    echo $\{self.id\}
  EOF
  dynamic "x" \{ for_each = [for s in var.l : upper(s) if s != ""] \} /* block */
}{punctuation|\}}}
