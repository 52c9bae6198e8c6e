{comment|# kettle}
{key attr-name|terraform} {value attr-value|\{ required_version = ">= 1.0" \}}
{key attr-name|variable} {value attr-value|"litres" \{ type = number default = 1.7e3 \}}
{key attr-name|resource} {value attr-value|"aws_instance" "pot" \{}
{key attr-name|  ami}   {punctuation|=} {value attr-value|"ami-$\{var.id\}-$\{lookup(var.m, "a", true)\}"}
{key attr-name|  count} {punctuation|=} {value attr-value|var.litres > 1 ? 0xFF : null // line}
{key attr-name|  tags}  {punctuation|=} {value attr-value|\{ Name = "x", "k" : false \}}
{key attr-name|  user_data} {punctuation|=} {value attr-value|<<-EOF}
{key attr-name|    echo} {value attr-value|$\{self.id\}}
  EOF
{key attr-name|  dynamic} {value attr-value|"x" \{ for_each = [for s in var.l : upper(s) if s != ""] \} /* block */}
\}
