# kettle
terraform \{ required_version = ">= 1.0" \}
variable "litres" \{ type = number default = 1.7e3 \}
resource "aws_instance" "pot" \{
  ami   = "ami-{variable|${punctuation|\{}var{punctuation|.}id{punctuation|\}}}-{variable|${punctuation|\{}{function|lookup}{punctuation|(}var{punctuation|.}m{punctuation|,} {string|"a"}{punctuation|,} {boolean|true}{punctuation|)}{punctuation|\}}}"
  count = var.litres > 1 ? 0xFF : null // line
  tags  = \{ Name = "x", "k" : false \}
  user_data = <<-EOF
    echo {variable|${punctuation|\{}self{punctuation|.}id{punctuation|\}}}
  EOF
  dynamic "x" \{ for_each = [for s in var.l : upper(s) if s != ""] \} /* block */
\}
