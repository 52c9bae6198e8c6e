# kettle
{tag|terraform} {plain-text|\{ required_version = ">= 1.0" \}}
{tag|variable} {plain-text|"litres" \{ type = number default = 1.7e3 \}}
{tag|resource} {plain-text|"aws_instance" "pot" \{}
  {tag|ami} {plain-text|  = "ami-$\{var.id\}-$\{lookup(var.m, "a", true)\}"}
  {tag|count} {plain-text|= var.litres > 1 ? 0xFF : null // line}
  {tag|tags} {plain-text| = \{ Name = "x", "k" : false \}}
  {tag|user_data} {plain-text|= <<-EOF}
    {tag|echo} {plain-text|$\{self.id\}}
  {tag|EOF}
  {tag|dynamic} {plain-text|"x" \{ for_each = [for s in var.l : upper(s) if s != ""] \} /* block */}
\}
