# kettle
terraform {punctuation|\{} required_version {operator|=} {string-literal singleline|{string|">= 1.0"}} {punctuation|\}}
variable {string-literal singleline|{string|"litres"}} {punctuation|\{} type {operator|=} number default {operator|=} {number|1.7e3} {punctuation|\}}
resource {string-literal singleline|{string|"aws_instance"}} {string-literal singleline|{string|"pot"}} {punctuation|\{}
  ami   {operator|=} {string-literal singleline|{string|"ami-}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|{keyword|var}{punctuation|.}id}{interpolation-punctuation punctuation|\}}}{string|-}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|{function|lookup}{punctuation|(}{keyword|var}{punctuation|.}m{punctuation|,} {string-literal singleline|{string|"a"}}{punctuation|,} {boolean|true}{punctuation|)}}{interpolation-punctuation punctuation|\}}}{string|"}}
  count {operator|=} {keyword|var}{punctuation|.}litres {operator|>} {number|1} {operator|?} {number|0xFF} {operator|:} {keyword|null} {comment|// line}
  tags  {operator|=} {punctuation|\{} Name {operator|=} {string-literal singleline|{string|"x"}}{punctuation|,} {string-literal singleline|{string|"k"}} {operator|:} {boolean|false} {punctuation|\}}
  user_data {operator|=} {operator|<}{operator|<}{operator|-}EOF
    echo ${punctuation|\{}self{punctuation|.}id{punctuation|\}}
  EOF
  {keyword|dynamic} {string-literal singleline|{string|"x"}} {punctuation|\{} for_each {operator|=} {punctuation|[}{keyword|for} s {keyword|in} {keyword|var}{punctuation|.}l {operator|:} {function|upper}{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} {string-literal singleline|{string|""}}{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
