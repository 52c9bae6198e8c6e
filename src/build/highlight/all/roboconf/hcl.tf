{comment|# kettle}
{component variable|terraform} {punctuation|\{} required_version {punctuation|=} {value attr-value|">= 1.0" \}
variable "litres" \{ type = number default = 1.7e3 \}
resource "aws_instance" "pot" \{
  ami   = "ami-$\{var.id\}-$\{lookup(var.m}{punctuation|,} "a"{punctuation|,} true){punctuation|\}}"
  count {punctuation|=} {value attr-value|var.litres > 1 ? }{property|0xFF} {punctuation|:} null // line
  tags  {punctuation|=} {value attr-value|\{ Name = "x"}{punctuation|,} "k" {punctuation|:} false {punctuation|\}}
  user_data {punctuation|=} {value attr-value|<<-EOF
    echo $\{self.id\}
  EOF
  dynamic "x" \{ for_each = [for s in }{property|var.l} {punctuation|:} upper(s) if s !{punctuation|=} {value attr-value|""] \} /* block */
\}
}