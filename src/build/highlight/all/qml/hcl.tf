# kettle
{class-name|terraform} {punctuation|\{} required_version = {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} type = number default = 1.7e3 {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   = {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count = var.litres > 1 ? 0xFF {punctuation|:} {javascript-expression language-javascript|{keyword|null} {comment|// line}}
  tags  = {punctuation|\{} Name = {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} {javascript-expression language-javascript|{boolean|false} }{punctuation|\}}
  user_data = <<-EOF
    echo ${punctuation|\{}self.id{punctuation|\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} for_each = {punctuation|[}for s in var.l {punctuation|:} {javascript-expression language-javascript|{function|upper}{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} {string|""}}{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
