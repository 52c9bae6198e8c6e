# kettle
terraform \{ required_version = {string|">= 1.0"} \}
variable {string|"litres"} \{ type = number default = {decimal-number number|1}{directive property|.7e3} \}
resource {string|"aws_instance"} {string|"pot"} \{
  ami   = {string|"ami-$\{var.id\}-$\{lookup(var.m, "}{register variable|a}{string|", true)\}"}
  count = var{directive property|.litres} > {decimal-number number|1} ? 0xFF {punctuation|:} null // line
  tags  = \{ Name = {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} false \}
  user_data = <<-EOF
    echo $\{self.id\}
  EOF
  dynamic {string|"x"} \{ for_each = [for s in var{directive property|.l} {punctuation|:} upper{punctuation|(}s{punctuation|)} if s != {string|""}] \} /* block */
\}
