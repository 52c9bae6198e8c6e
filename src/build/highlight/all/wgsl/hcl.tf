# kettle
terraform {punctuation|\{} required_version {operator|=} "{operator|>=} {decimal-float-literal number|1.0}" {punctuation|\}}
variable "litres" {punctuation|\{} {keyword|type} {operator|=} number {keyword|default} {operator|=} {decimal-float-literal number|1.7e3} {punctuation|\}}
resource "aws_instance" "pot" {punctuation|\{}
  ami   {operator|=} "ami{operator|-}${punctuation|\{}{keyword|var}{punctuation|.}id{punctuation|\}}{operator|-}${punctuation|\{}{function-calls function|lookup}{punctuation|(}{keyword|var}{punctuation|.}m{punctuation|,} "a"{punctuation|,} {bool-literal boolean|true}{punctuation|)}{punctuation|\}}"
  count {operator|=} {keyword|var}{punctuation|.}litres {punctuation|>} {int-literal number|1} ? {hex-int-literal number|0xFF} {punctuation|:} null {comment|// line}
  tags  {operator|=} {punctuation|\{} {class-name|Name} {operator|=} "x"{punctuation|,} "k" {punctuation|:} {bool-literal boolean|false} {punctuation|\}}
  user_data {operator|=} {operator|<<}{operator|-}{class-name|EOF}
    echo ${punctuation|\{}self{punctuation|.}id{punctuation|\}}
  {class-name|EOF}
  dynamic "x" {punctuation|\{} for_each {operator|=} {punctuation|[}{keyword|for} s in {keyword|var}{punctuation|.}l {punctuation|:} {function-calls function|upper}{punctuation|(}s{punctuation|)} {keyword|if} s {operator|!=} ""{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
