# {rule|kettle}
{rule|terraform} \{ {rule|required_version} {operator|=} {string|">= 1.0"} \}
{rule|variable} {string|"litres"} \{ {rule|type} {operator|=} {rule|number} {rule|default} {operator|=} {repetition operator|1}.{repetition operator|7}{rule|e3} \}
{rule|resource} {string|"aws_instance"} {string|"pot"} \{
  {definition keyword|ami}   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}{rule|a}{string|", true)\}"}
  {definition keyword|count} {operator|=} {rule|var}.{rule|litres} > {repetition operator|1} ? {repetition operator|0}{rule|xFF} : {rule|null} {operator|/}{operator|/} {rule|line}
  {definition keyword|tags}  {operator|=} \{ {rule|Name} {operator|=} {string|"x"}, {string|"k"} : {rule|false} \}
  {definition keyword|user_data} {operator|=} <<-EOF
    {rule|echo} $\{{rule|self}.{rule|id}\}
  {rule|EOF}
  {rule|dynamic} {string|"x"} \{ {rule|for_each} {operator|=} {punctuation|[}{rule|for} {rule|s} {rule|in} {rule|var}.{rule|l} : {rule|upper}{punctuation|(}{rule|s}{punctuation|)} {rule|if} {rule|s} !{operator|=} {string|""}{punctuation|]} \} {operator|/}{repetition operator|*} {rule|block} {repetition operator|*}{operator|/}
\}
