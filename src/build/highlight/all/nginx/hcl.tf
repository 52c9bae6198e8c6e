{comment|# kettle}
{directive|{keyword|terraform}} {punctuation|\{} required_version = ">= {directive|{keyword|1.0"} \}
variable {string|"litres"} \{ type = number default = 1.7e3 \}
resource {string|"aws_instance"} {string|"pot"} \{
  ami   = "ami-$}{punctuation|\{}var.id{punctuation|\}}-${punctuation|\{}lookup(var.m, "a", true){punctuation|\}}"
  {directive|{keyword|count} = var.litres > {number|1} ? {number|0xFF} : null // line
  tags  =} {punctuation|\{} Name = "x", "k" : false {punctuation|\}}
  {directive|{keyword|user_data} = <<-EOF
    echo $}{punctuation|\{}self.id{punctuation|\}}
  {directive|{keyword|EOF}
  dynamic {string|"x"}} {punctuation|\{} for_each = [for s in var.l : upper(s) if s != ""] {punctuation|\}} /* block */
{punctuation|\}}
