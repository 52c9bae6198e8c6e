{comment|# kettle}
terraform \{ required_version {value attr-value|{punctuation|=} ">= 1.0" \}}
variable "litres" \{ type {value attr-value|{punctuation|=} number default = 1.7e3 \}}
resource "aws_instance" "pot" \{
  {key attr-name|ami}   {value attr-value|{punctuation|=} "ami-$\{var.id\}-$\{lookup(var.m, "a", true)\}"}
  {key attr-name|count} {value attr-value|{punctuation|=} var.litres > 1 ? 0xFF : null // line}
  {key attr-name|tags}  {value attr-value|{punctuation|=} \{ Name = "x", "k" : false \}}
  {key attr-name|user_data} {value attr-value|{punctuation|=} <<-EOF}
    echo $\{self.id\}
  EOF
  dynamic "x" \{ for_each {value attr-value|{punctuation|=} [for s in var.l : upper(s) if s != ""] \} /* block */}
\}
