# kettle
{keyword|terraform} {punctuation|\{} {keyword|required_version} = {string|">= 1.0"} {punctuation|\}}
{keyword|variable} {string|"litres"} {punctuation|\{} {keyword|type} = number default = 1.7e3 {punctuation|\}}
{keyword|resource} {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  {keyword|ami}   = {string|"ami-$\{var.id\}-$\{lookup(var.m, "}{keyword|a}{string|", true)\}"}
  {keyword|count} = var.litres > 1 ? 0xFF {punctuation|:} null {comment|// line}
  {keyword|tags}  = {punctuation|\{} {keyword|Name} = {string|"x"}, {string|"k"} {punctuation|:} {boolean|false} {punctuation|\}}
  {keyword|user_data} = <<-EOF
    {keyword|echo} ${punctuation|\{}{keyword|self.id}{punctuation|\}}
  {keyword|EOF}
  {keyword|dynamic} {string|"x"} {punctuation|\{} {keyword|for_each} = [for s in var.l {punctuation|:} upper(s) if s != {string|""}] {punctuation|\}} {comment|/* block */}
{punctuation|\}}
