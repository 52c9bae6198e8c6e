{comment|# kettle}
terraform {punctuation|\{} required_version {operator|=} {string|{double-quoted|">= 1.0"}} {punctuation|\}}
variable {string|{double-quoted|"litres"}} {punctuation|\{} {keyword|type} {operator|=} number {keyword|default} {operator|=} {number|1.7e3} {punctuation|\}}
resource {string|{double-quoted|"aws_instance"}} {string|{double-quoted|"pot"}} {punctuation|\{}
  ami   {operator|=} {string|{double-quoted|"ami-{interpolation|{delimiter variable|$}{punctuation|\{}{short-variable variable|var}{punctuation|.}{function|id}{punctuation|\}}}-{interpolation|{delimiter variable|$}{punctuation|\{}{function|lookup}{punctuation|(}var{punctuation|.}{function|m}{punctuation|,} {string|{double-quoted|"a"}}{punctuation|,} {boolean|true}{punctuation|)}{punctuation|\}}}"}}
  count {operator|=} var{punctuation|.}{function|litres} {operator|>} {number|1} {operator|?} {number|0xFF} {punctuation|:} null {operator|/}{operator|/} line
  tags  {operator|=} {punctuation|\{} Name {operator|=} {string|{double-quoted|"x"}}{punctuation|,} {string|{double-quoted|"k"}} {punctuation|:} {boolean|false} {punctuation|\}}
  user_data {operator|=} {operator|<<}{operator|-}EOF
    echo ${punctuation|\{}self{punctuation|.}{function|id}{punctuation|\}}
  EOF
  dynamic {string|{double-quoted|"x"}} {punctuation|\{} for_each {operator|=} {punctuation|[}for s {operator|in} var{punctuation|.}{function|l} {punctuation|:} {function|upper}{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} {string|{double-quoted|""}}{punctuation|]} {punctuation|\}} {multiline-comment comment|/* block */}
{punctuation|\}}
