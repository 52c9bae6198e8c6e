{symbol|#} kettle
terraform {multistring string|\{ required_version = ">= 1.0" \}}
variable {string|"litres"} {multistring string|\{ type = number default = 1.7e3 \}}
resource {string|"aws_instance"} {string|"pot"} {multistring string|\{
  ami   = "ami-$\{var.id\}}{symbol|-}{symbol|$}{multistring string|\{lookup(var.m, "a", true)\}}"
  count {symbol|=} {builtin-function keyword|var}.litres {symbol|>} {number|1} ? 0xFF : {builtin-function keyword|null} {symbol|/}{symbol|/} line
  tags  {symbol|=} {multistring string|\{ Name = "x", "k" : false \}}
  user_data {symbol|=} {symbol|<}{symbol|<}{symbol|-}EOF
    echo {symbol|$}{multistring string|\{self.id\}}
  EOF
  dynamic {string|"x"} {multistring string|\{ for_each = [for s in var.l : upper(s) if s != ""] \}} {symbol|/}{symbol|*} block {symbol|*}{symbol|/}
\}
