# kettle
terraform {punctuation|\{} required_version {operator|=} {identifier|">= 1.0"} {punctuation|\}}
variable {identifier|"litres"} {punctuation|\{} type {operator|=} number default {operator|=} {number|1}.7e3 {punctuation|\}}
resource {identifier|"aws_instance"} {identifier|"pot"} {punctuation|\{}
  ami   {operator|=} {identifier|"ami-$\{var.id\}-$\{lookup(var.m, "}a{identifier|", true)\}"}
  count {operator|=} var.litres {operator|>} {number|1} {operator|?} {number|0xFF} {operator|:} null {operator|/}{operator|/} line
  tags  {operator|=} {punctuation|\{} Name {operator|=} {identifier|"x"}{punctuation|,} {identifier|"k"} {operator|:} false {punctuation|\}}
  user_data {operator|=} {operator|<<}{operator|-}EOF
    echo ${punctuation|\{}self.id{punctuation|\}}
  EOF
  dynamic {identifier|"x"} {punctuation|\{} for_each {operator|=} [for s in var.l {operator|:} upper{punctuation|(}s{punctuation|)} if s {operator|!=} {identifier|""}] {punctuation|\}} {comment|/* block */}
{punctuation|\}}
