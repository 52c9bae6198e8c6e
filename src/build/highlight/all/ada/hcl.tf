# {variable|kettle}
{variable|terraform} \{ {variable|required_version} {operator|=} {string|">= 1.0"} \}
{variable|variable} {string|"litres"} \{ {keyword|type} {operator|=} {variable|number} {variable|default} {operator|=} {number|1.7e3} \}
{variable|resource} {string|"aws_instance"} {string|"pot"} \{
  {variable|ami}   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}{variable|a}{string|", true)\}"}
  {variable|count} {operator|=} {variable|var}{punctuation|.}{variable|litres} {operator|>} {number|1} ? 0xFF {punctuation|:} {keyword|null} {operator|/}{operator|/} {variable|line}
  {variable|tags}  {operator|=} \{ {variable|Name} {operator|=} {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} {boolean|false} \}
  {variable|user_data} {operator|=} {operator|<}{operator|<}{operator|-}{variable|EOF}
    {variable|echo} $\{{variable|self}{punctuation|.}{variable|id}\}
  {variable|EOF}
  {variable|dynamic} {string|"x"} \{ {variable|for_each} {operator|=} [{keyword|for} {variable|s} {keyword|in} {variable|var}{punctuation|.}{variable|l} {punctuation|:} {variable|upper}{punctuation|(}{variable|s}{punctuation|)} {keyword|if} {variable|s} !{operator|=} {string|""}] \} {operator|/}{operator|*} {variable|block} {operator|*}{operator|/}
\}
