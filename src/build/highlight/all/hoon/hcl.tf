# {function|kettle}
{function|terraform} \{ {function|required}_{function|version} = {string|">= 1.0"} \}
{function|variable} {string|"litres"} \{ {function|type} = {function|number} {function|default} = 1.7{function|e3} \}
{function|resource} {string|"aws_instance"} {string|"pot"} \{
  {function|ami}   = {string|"ami-$\{var.id\}-$\{lookup(var.m, "}{function|a}{string|", true)\}"}
  {function|count} = {function|var}.{function|litres} > 1 ? 0{function|x}FF : {function|null} // {function|line}
  {function|tags}  = \{ N{function|ame} = {string|"x"}, {string|"k"} : {function|false} \}
  {function|user}_{function|data} = <<-EOF
    {function|echo} $\{{function|self}.{function|id}\}
  EOF
  {function|dynamic} {string|"x"} \{ {function|for}_{function|each} = [{function|for} {function|s} {function|in} {function|var}.{function|l} : {function|upper}({function|s}) {function|if} {function|s} {keyword|!=} {string|""}] \} /{class-name|*} {function|block} {class-name|*}/
\}
