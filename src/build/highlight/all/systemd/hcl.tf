{comment|# kettle}
terraform \{ required_version {punctuation|=} {value attr-value|{quoted|">= 1.0"} \}}
variable "litres" \{ type {punctuation|=} {value attr-value|number default = 1.7e3 \}}
resource "aws_instance" "pot" \{
  ami   {punctuation|=} "ami-$\{var.id\}-$\{lookup(var.m, "a", true)\}"
  count {punctuation|=} {value attr-value|var.litres > 1 ? 0xFF : null // line}
  tags  {punctuation|=} {value attr-value|\{ Name =} "x", "k" : false \}
  user_data {punctuation|=} {value attr-value|<<-EOF}
    echo $\{self.id\}
  EOF
  dynamic "x" \{ for_each {punctuation|=} {value attr-value|[for s in var.l : upper(s) if s !=} ""] \} /* block */
\}
