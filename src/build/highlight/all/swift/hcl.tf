# kettle
terraform {punctuation|\{} required_version {operator|=} {string-literal|{string|">= 1.0"}} {punctuation|\}}
variable {string-literal|{string|"litres"}} {punctuation|\{} type {operator|=} number {keyword|default} {operator|=} {number|1.7e3} {punctuation|\}}
resource {string-literal|{string|"aws_instance"}} {string-literal|{string|"pot"}} {punctuation|\{}
  ami   {operator|=} {string-literal|{string|"ami-$\{var.id\}-$\{lookup(var.m, "}}a{string-literal|{string|", true)\}"}}
  count {operator|=} {keyword|var}{punctuation|.}litres {operator|>} {number|1} {operator|?} {number|0xFF} {punctuation|:} null {comment|// line}
  tags  {operator|=} {punctuation|\{} {class-name|Name} {operator|=} {string-literal|{string|"x"}}{punctuation|,} {string-literal|{string|"k"}} {punctuation|:} {boolean|false} {punctuation|\}}
  user_data {operator|=} {operator|<<-}{constant|EOF}
    echo ${punctuation|\{}{keyword|self}{punctuation|.}id{punctuation|\}}
  {constant|EOF}
  {keyword|dynamic} {string-literal|{string|"x"}} {punctuation|\{} for_each {operator|=} {punctuation|[}{keyword|for} s {keyword|in} {keyword|var}{punctuation|.}l {punctuation|:} {function|upper}{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} {string-literal|{string|""}}{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
