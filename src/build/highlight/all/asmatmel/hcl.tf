# kettle
terraform \{ required_version {operator|=} {string|">= 1.0"} \}
variable {string|"litres"} \{ type {operator|=} number default {operator|=} {decimal-number number|1}{directive property|.7e3} \}
resource {string|"aws_instance"} {string|"pot"} \{
  ami   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}{register variable|a}{string|", true)\}"}
  count {operator|=} var{directive property|.litres} {operator|>} {decimal-number number|1} {operator|?} 0xFF {punctuation|:} null {operator|/}{operator|/} line
  tags  {operator|=} \{ Name {operator|=} {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} false \}
  user_data {operator|=} {operator|<<}{operator|-}EOF
    echo $\{self.id\}
  EOF
  dynamic {string|"x"} \{ for_each {operator|=} [for {register variable|s} {op-code keyword|in} var{directive property|.l} {punctuation|:} upper{punctuation|(}{register variable|s}{punctuation|)} if {register variable|s} {operator|!=} {string|""}] \} {operator|/}{operator|*} block {operator|*}{operator|/}
\}
