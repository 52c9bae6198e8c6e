# kettle
terraform {argument|{argument-delimiter operator|\{}{content| {argument-name|required_version} = ">= 1.0" }{argument-delimiter operator|\}}}
variable "litres" {argument|{argument-delimiter operator|\{}{content| {argument-name|type} = {arg-type keyword|number} default = 1.7e3 }{argument-delimiter operator|\}}}
resource "aws_instance" "pot" {argument|{argument-delimiter operator|\{}{content|
  {argument-name|ami}   = "ami-$\{var.id\}-$\{lookup(var.m{punctuation|,} "a"{punctuation|,} true)\}"
  count = var.litres > 1 ? 0xFF : null // line
  tags  = \{ Name = "x"{punctuation|,} "k" : false \}
  user_data = <<-EOF
    echo $\{self.id\}
  EOF
  dynamic "x" \{ for_each = [for s in var.l : upper(s) if s != ""] \} /* block */
}{argument-delimiter operator|\}}}
