{selector|# kettle
terraform} {punctuation|\{} required_version = {string|">= 1.0"} {punctuation|\}}
{selector|variable "litres"} {punctuation|\{} type = number default = 1.7e3 {punctuation|\}}
{selector|resource "aws_instance" "pot"} {punctuation|\{}
  {selector|ami   = "ami-$\{var.id\}-$\{lookup(var.m, "a", true)\}"
  count = var.litres > 1 ? 0xFF : null // line
  tags  =} {punctuation|\{} Name = {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} false {punctuation|\}}
  {selector|user_data = <<-EOF
    echo $}{punctuation|\{}self.id{punctuation|\}}
  {selector|EOF
  dynamic "x"} {punctuation|\{} for_each = [for s in var.{property|l} {punctuation|:} {function|upper}{punctuation|(}s{punctuation|)} if s != {string|""}] {punctuation|\}} {comment|/* block */}
{punctuation|\}}
