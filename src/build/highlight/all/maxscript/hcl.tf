{operator|#} kettle
{function-call function|terraform} {punctuation|\{} required_version {operator|=} {string|">= 1.0"} {punctuation|\}}
{function-call function|variable} {string|"litres"} {punctuation|\{} type {operator|=} {function-call function|number} default {operator|=} 1{punctuation|.}7e3 {punctuation|\}}
{function-call function|resource} {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  count {operator|=} var{punctuation|.}litres {operator|>} {number|1} {operator|?} {number|0xFF} {punctuation|:} null {operator|/}{operator|/} line
  tags  {operator|=} {punctuation|\{} Name {operator|=} {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} {boolean|false} {punctuation|\}}
  user_data {operator|=} {operator|<}{operator|<}{operator|-}EOF
    {function-call function|echo} {path string|$}{punctuation|\{}self{punctuation|.}id{punctuation|\}}
  EOF
  {function-call function|dynamic} {string|"x"} {punctuation|\{} for_each {operator|=} {punctuation|[}{keyword|for} s {keyword|in} var{punctuation|.}l {punctuation|:} upper{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} {string|""}{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
