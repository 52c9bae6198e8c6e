{comment|# kettle}
{property|terraform \{ required_version} {operator|=} {string|">= 1.0"} \}
variable {string|"litres"} {property|\{ type} {operator|=} number default {operator|=} {number|1}.7e3 \}
resource {string|"aws_instance"} {string|"pot"} \{
  {property|ami}   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}a{string|", true)\}"}
  {property|count} {operator|=} var.litres > {number|1} ? 0xFF : null // line
  {property|tags}  {operator|=} \{ Name {operator|=} {string|"x"}{punctuation|,} {string|"k"} : false \}
  {property|user_data} {operator|=} <<-EOF
    echo $\{self.id\}
  EOF
  dynamic {string|"x"} {property|\{ for_each} {operator|=} [for s in var.l : upper{punctuation|(}s{punctuation|)} if s !{operator|=} {string|""}] \} /* block */
\}
