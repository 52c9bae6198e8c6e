# kettle
terraform \{ required_version {operator|=} {string|">= 1.0"} \}
{keyword|variable} {string|"litres"} \{ {keyword|type} {operator|=} number {keyword|default} {operator|=} {number|1.7}e3 \}
{keyword|resource} {string|"aws_instance"} {string|"pot"} \{
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}{keyword|a}{string|", true)\}"}
  {keyword|count} {operator|=} var{punctuation|.}litres {operator|>} {number|1} ? {number|0xFF} {operator|:} {keyword|null} {operator|/}{operator|/} line
  tags  {operator|=} \{ {keyword|Name} {operator|=} {string|"x"}{punctuation|,} {string|"k"} {operator|:} {boolean|false} \}
  user_data {operator|=} {operator|<}{operator|<}{operator|-}EOF
    echo $\{{keyword|self}{punctuation|.}id\}
  EOF
  dynamic {string|"x"} \{ for_each {operator|=} {punctuation|[}{keyword|for} s {keyword|in} var{punctuation|.}l {operator|:} upper{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} {string|""}{punctuation|]} \} {comment|/* block */}
\}
