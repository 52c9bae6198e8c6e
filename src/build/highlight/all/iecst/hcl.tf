{operator|#} kettle
terraform {comment|\{ required_version = ">= 1.0" \}}
variable {string|"litres"} {comment|\{ type = number default = 1.7e3 \}}
{keyword|resource} {string|"aws_instance"} {string|"pot"} {comment|\{
  ami   = "ami-$\{var.id\}}{operator|-}${comment|\{lookup(var.m, "a", true)\}}"
  count {operator|=} {keyword|var}{punctuation|.}litres {operator|>} {number|1} ? {number|0xFF} {operator|:} null {comment|// line}
  tags  {operator|=} {comment|\{ Name = "x", "k" : false \}}
  user_data {operator|=} {operator|<}{operator|<}{operator|-}EOF
    echo ${comment|\{self.id\}}
  EOF
  dynamic {string|"x"} {comment|\{ for_each = [for s in var.l : upper(s) if s != ""] \}} {comment|/* block */}
\}
