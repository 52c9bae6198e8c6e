{prolog|# kettle}
{name|terraform} \{ {name|required_version} {operator-char operator|=} {string|">= 1.0"} \}
{name|variable} {string|"litres"} \{ {name|type} {operator-char operator|=} {name|number default} {operator-char operator|=} {number|1.7e3} \}
{name|resource} {string|"aws_instance"} {string|"pot"} \{
  {name|ami}   {operator-char operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}{name|a}{string|", true)\}"}
  {name|count} {operator-char operator|=} {name|var}.{name|litres} {operator-char operator|>} {number|1} ? 0xFF {punctuation|:} {name|null} {operator-char operator|/}{operator-char operator|/} {name|line}
  {name|tags}  {operator-char operator|=} \{ {name|Name} {operator-char operator|=} {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} {name|false} \}
  {name|user_data} {operator-char operator|=} {operator-char operator|<}{operator-char operator|<}{operator-char operator|-}{name|EOF}
    {name|echo} $\{{name|self}.{name|id}\}
  {name|EOF}
  {name|dynamic} {string|"x"} \{ {name|for_each} {operator-char operator|=} {punctuation|[}{name|for s in var}.{name|l} {punctuation|:} {name|upper}{punctuation|(}{name|s}{punctuation|)} {name|if s !}{operator-char operator|=} {string|""}{punctuation|]} \} {operator-char operator|/}{operator-char operator|*} {name|block} {operator-char operator|*}{operator-char operator|/}
\}
