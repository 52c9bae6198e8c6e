# kettle
terraform \{ required_version = ">= 1.0" \}
variable "litres" \{ type = number default = 1.7e3 \}
resource "aws_instance" "pot" \{
  ami   = "ami-$\{var.id\}-$\{lookup{punctuation|(}var.m{punctuation|,} "a"{punctuation|,} true{punctuation|)}\}"
  count = var.litres > 1 ? 0xFF : null {comment|// line}
  tags  = \{ Name = "x"{punctuation|,} "k" : false \}
  user_data = <<-EOF
    echo $\{self.id\}
  EOF
  dynamic "x" \{ for_each = {punctuation|[}for s in var.l : upper{punctuation|(}s{punctuation|)} if s != ""{punctuation|]} \} /* block */
\}
