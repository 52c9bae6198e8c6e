{selector|# kettle
terraform} {punctuation|\{} required_version = {string|">= 1.0"} {punctuation|\}}
{selector|variable "litres"} {punctuation|\{} type = number default = 1.7e3 {punctuation|\}}
{selector|resource "aws_instance" "pot"} {punctuation|\{}
  {selector|ami   = "ami-$}{punctuation|\{}var.id{punctuation|\}}{selector|-$}{punctuation|\{}{function|lookup}{punctuation|(}var.m{punctuation|,} {string|"a"}{punctuation|,} true{punctuation|)}{punctuation|\}}"
  count = var.litres > 1 ? {property|0xFF} {punctuation|:} null {comment|// line}
  {selector|tags  =} {punctuation|\{} Name = {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} false {punctuation|\}}
  {selector|user_data = <<-EOF
    echo $}{punctuation|\{}self.id{punctuation|\}}
  {selector|EOF
  dynamic "x"} {punctuation|\{} for_each = [for s in var.{property|l} {punctuation|:} {function|upper}{punctuation|(}s{punctuation|)} if s != {string|""}] {punctuation|\}} {comment|/* block */}
{punctuation|\}}
