# kettle
terraform \{ required_version = ">= 1.0" \}
variable "litres" \{ type = number default = 1.7e3 \}
resource "aws_instance" "pot" \{
  ami   = "ami-${latte language-latte|{delimiter punctuation|\{}{latte-tag important|var}{php language-php|{operator|.}id}{delimiter punctuation|\}}}-${latte language-latte|{delimiter punctuation|\{}{php language-php|{function|lookup}{punctuation|(}{keyword|var}{operator|.}m{punctuation|,} {string double-quoted-string|"a"}{punctuation|,} {constant boolean|true}{punctuation|)}}{delimiter punctuation|\}}}"
  count = var.litres > 1 ? 0xFF : null // line
  tags  = \{ Name = "x", "k" : false \}
  user_data = <<-EOF
    echo ${latte language-latte|{delimiter punctuation|\{}{latte-tag important|self}{php language-php|{operator|.}id}{delimiter punctuation|\}}}
  EOF
  dynamic "x" \{ for_each = [for s in var.l : upper(s) if s != ""] \} /* block */
\}
