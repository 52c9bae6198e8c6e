# kettle
terraform \{ required_version = ">= 1{char-set class-name|.}0" \}
variable "litres" \{ type = number default = 1{char-set class-name|.}7e3 \}
resource "aws_instance" "pot" \{
  ami   = "ami-{anchor function|$}\{var{char-set class-name|.}id\}-{anchor function|$}\{lookup{group punctuation|(}var{char-set class-name|.}m, "a", true{group punctuation|)}\}"
  count = var{char-set class-name|.}litres > 1 {quantifier number|?} 0xFF : null // line
  tags  = \{ Name = "x", "k" : false \}
  user_data = <<-EOF
    echo {anchor function|$}\{self{char-set class-name|.}id\}
  EOF
  dynamic "x" \{ for_each = {char-class|{char-class-punctuation punctuation|[}for s in var.l : upper(s) if s != ""{char-class-punctuation punctuation|]}} \} /{quantifier number|*} block {quantifier number|*}/
\}
