{verb operator|#} kettle
terraform {punctuation|\{} required_version {verb operator|=} {string|">= 1.0"} {punctuation|\}}
variable {string|"litres"} {punctuation|\{} {keyword|type} {verb operator|=} number default {verb operator|=} {number|1.7e3} {punctuation|\}}
resource {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   {verb operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  {keyword|count} {verb operator|=} {keyword|var}{punctuation|.}litres {verb operator|>} {number|1} {verb operator|?} {number|0xFF} {verb operator|:} {keyword|null} {comment|// line}
  tags  {verb operator|=} {punctuation|\{} Name {verb operator|=} {string|"x"}{verb operator|,} {string|"k"} {verb operator|:} false {punctuation|\}}
  user_data {verb operator|=} {verb operator|<}{verb operator|<}{verb operator|-}EOF
    echo {verb operator|$}{punctuation|\{}self{punctuation|.}id{punctuation|\}}
  EOF
  dynamic {string|"x"} {punctuation|\{} for_each {verb operator|=} {punctuation|[}for s {keyword|in} {keyword|var}{punctuation|.}l {verb operator|:} {keyword|upper}{punctuation|(}s{punctuation|)} {keyword|if} s {verb operator|!}{verb operator|=} {string|""}{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
