# kettle
terraform {punctuation|\{} required_version {operator|=} "{operator|>=} {number|1.0}" {punctuation|\}}
variable "litres" {punctuation|\{} type {operator|=} number default {operator|=} {number|1.7e3} {punctuation|\}}
{keyword|resource} "aws_instance" "pot" {punctuation|\{}
  ami   {operator|=} "ami{operator|-}${punctuation|\{}{keyword|var}{punctuation|.}id{punctuation|\}}{operator|-}${punctuation|\{}{function|lookup}{punctuation|(}{keyword|var}{punctuation|.}m{punctuation|,} "a"{punctuation|,} {boolean|true}{punctuation|)}{punctuation|\}}"
  count {operator|=} {keyword|var}{punctuation|.}litres {operator|>} {number|1} {operator|?} {number|0}xFF {operator|:} {keyword|null} {comment|// line}
  tags  {operator|=} {punctuation|\{} Name {operator|=} "x"{punctuation|,} "k" {operator|:} {boolean|false} {punctuation|\}}
  user_data {operator|=} {operator|<<}{operator|-}EOF
    echo ${punctuation|\{}self{punctuation|.}id{punctuation|\}}
  EOF
  dynamic "x" {punctuation|\{} for_each {operator|=} {punctuation|[}{keyword|for} s {keyword|in} {keyword|var}{punctuation|.}l {operator|:} {function|upper}{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} ""{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
