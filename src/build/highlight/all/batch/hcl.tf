# kettle
{command|{keyword|terraform} \{ required_version = {string|">= 1.0"} \}}
{command|{keyword|variable} {string|"litres"} \{ type = number default = {number|1}.7e3 \}}
{command|{keyword|resource} {string|"aws_instance"} {string|"pot"} \{}
  {command|{keyword|ami}   = {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}}
  {command|{keyword|count} = var.litres > {number|1} ? 0xFF : null // line}
  {command|{keyword|tags}  = \{ Name = {string|"x"}, {string|"k"} : false \}}
  {command|{keyword|user_data} = <<-EOF}
    {command|{keyword|echo} $\{self.id\}}
  {command|{keyword|EOF}}
  {command|{keyword|dynamic} {string|"x"} \{ for_each = [for s in var.l : upper(s}{punctuation|)} if s != ""] \} /* block */
\}
