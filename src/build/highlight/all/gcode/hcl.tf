# kettle
terraform \{ required_version = {string|">= 1.0"} \}
variable {string|"litres"} \{ type = number default = 1.7e3 \}
resource {string|"aws_instance"} {string|"pot"} \{
  ami   = {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count = var.litres > 1 ? 0xFF {punctuation|:} null // line
  tags  = \{ {property|N}ame = {string|"x"}, {string|"k"} {punctuation|:} false \}
  user_data = <<-{property|E}{property|O}{property|F}
    echo $\{self.id\}
  {property|E}{property|O}{property|F}
  dynamic {string|"x"} \{ for_each = [for s in var.l {punctuation|:} upper(s) if s != {string|""}] \} /{punctuation|*} block {punctuation|*}/
\}
