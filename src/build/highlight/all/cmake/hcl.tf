{comment|# kettle}
terraform \{ required_version = {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} \{ type = number default = {number|1}.7e3 {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} \{
  ami   = {string|"ami-{interpolation|{punctuation|$\{}{variable|var}.{variable|id}{punctuation|\}}}-$\{lookup(var.m, "}a{string|", true)\}"}
  count = var.litres {punctuation|>} {number|1} ? 0xFF : null // line
  tags  = \{ Name = {string|"x"}, {string|"k"} : false {punctuation|\}}
  user_data = <<-EOF
    echo {punctuation|$\{}self.id{punctuation|\}}
  EOF
  dynamic {string|"x"} \{ for_each = [for s in var.l : {function|upper}{punctuation|(}s{punctuation|)} if s != {string|""}] {punctuation|\}} /* block */
{punctuation|\}}
