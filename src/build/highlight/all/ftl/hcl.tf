# kettle
terraform \{ required_version = ">= 1.0" \}
variable "litres" \{ type = number default = 1.7e3 \}
resource "aws_instance" "pot" \{
  ami   = "ami-{ftl language-ftl|{ftl-interpolation|{punctuation|$\{}{content ftl|var{punctuation|.}id}{punctuation|\}}}}-{ftl language-ftl|{ftl-interpolation|{punctuation|$\{}{content ftl|{function|lookup}{punctuation|(}var{punctuation|.}m{punctuation|,} {string|"a"}{punctuation|,} {boolean|true}{punctuation|)}}{punctuation|\}}}}"
  count = var.litres > 1 ? 0xFF : null // line
  tags  = \{ Name = "x", "k" : false \}
  user_data = <<-EOF
    echo {ftl language-ftl|{ftl-interpolation|{punctuation|$\{}{content ftl|self{punctuation|.}id}{punctuation|\}}}}
  EOF
  dynamic "x" \{ for_each = [for s in var.l : upper(s) if s != ""] \} /* block */
\}
