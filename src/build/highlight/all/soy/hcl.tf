# kettle
terraform {soy language-soy|{delimiter punctuation|\{} required_version {operator|=} {string|">= 1.0"} {delimiter punctuation|\}}}
variable "litres" {soy language-soy|{delimiter punctuation|\{} type {operator|=} {keyword|number} default {operator|=} {number|1.7e3} {delimiter punctuation|\}}}
resource "aws_instance" "pot" \{
  ami   = "ami-${soy language-soy|{delimiter punctuation|\{}var{punctuation|.}id{delimiter punctuation|\}}}-${soy language-soy|{delimiter punctuation|\{}{function|lookup}{punctuation|(}var{punctuation|.}m{punctuation|,} {string|"a"}{punctuation|,} {boolean|true}{punctuation|)}{delimiter punctuation|\}}}"
  count = var.litres > 1 ? 0xFF : null{soy language-soy| {comment|// line}}
  tags  = {soy language-soy|{delimiter punctuation|\{} Name {operator|=} {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} {boolean|false} {delimiter punctuation|\}}}
  user_data = <<-EOF
    echo ${soy language-soy|{delimiter punctuation|\{}self{punctuation|.}id{delimiter punctuation|\}}}
  EOF
  dynamic "x" {soy language-soy|{delimiter punctuation|\{} {keyword|for}_each {operator|=} {punctuation|[}for s {keyword|in} var{punctuation|.}l {punctuation|:} {function|upper}{punctuation|(}s{punctuation|)} if s {operator|!=} {string|""}{punctuation|]} {delimiter punctuation|\}}} {soy language-soy|{comment|/* block */}}
\}
