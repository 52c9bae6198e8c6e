{comment|# kettle}
{key attr-name|terraform \{ required_version} {punctuation|=} {value attr-value|">= 1.0" \}}
{key attr-name|variable "litres" \{ type} {punctuation|=} {value attr-value|number default = 1.7e3 \}}
resource "aws_instance" "pot" \{
  {key attr-name|ami}   {punctuation|=} {value attr-value|"{inner-value|ami-$\{var.id\}-$\{lookup(var.m, "a", true)\}}"}
  {key attr-name|count} {punctuation|=} {value attr-value|var.litres > 1 ? 0xFF : null // line}
  {key attr-name|tags}  {punctuation|=} {value attr-value|\{ Name = "x", "k" : false \}}
  {key attr-name|user_data} {punctuation|=} {value attr-value|<<-EOF}
    echo $\{self.id\}
  EOF
  {key attr-name|dynamic "x" \{ for_each} {punctuation|=} {value attr-value|[for s in var.l : upper(s) if s != ""] \} /* block */}
\}
