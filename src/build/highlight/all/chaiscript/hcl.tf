# kettle
terraform {punctuation|\{} required_version {operator|=} {string-interpolation|{string|">= 1.0"}} {punctuation|\}}
variable {string-interpolation|{string|"litres"}} {punctuation|\{} type {operator|=} number {keyword|default} {operator|=} {number|1.7e3} {punctuation|\}}
resource {string-interpolation|{string|"aws_instance"}} {string-interpolation|{string|"pot"}} {punctuation|\{}
  ami   {operator|=} {string-interpolation|{string|"ami-}{interpolation|{interpolation-punctuation punctuation|$\{}{interpolation-expression|{keyword|var}{punctuation|.}id}{interpolation-punctuation punctuation|\}}}{string|-}{interpolation|{interpolation-punctuation punctuation|$\{}{interpolation-expression|{function|lookup}{punctuation|(}{keyword|var}{punctuation|.}m{punctuation|,} {string-interpolation|{string|"a"}}{punctuation|,} {boolean|true}{punctuation|)}}{interpolation-punctuation punctuation|\}}}{string|"}}
  count {operator|=} {keyword|var}{punctuation|.}litres {operator|>} {number|1} {operator|?} {number|0xFF} {operator|:} null {comment|// line}
  tags  {operator|=} {punctuation|\{} Name {operator|=} {string-interpolation|{string|"x"}}{punctuation|,} {string-interpolation|{string|"k"}} {operator|:} {boolean|false} {punctuation|\}}
  user_data {operator|=} {operator|<<}{operator|-}EOF
    echo ${punctuation|\{}self{punctuation|.}id{punctuation|\}}
  EOF
  dynamic {string-interpolation|{string|"x"}} {punctuation|\{} for_each {operator|=} {punctuation|[}{keyword|for} s in {keyword|var}{punctuation|.}l {operator|:} {function|upper}{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} {string-interpolation|{string|""}}{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
