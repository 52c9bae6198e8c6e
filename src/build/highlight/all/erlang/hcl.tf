{punctuation|#} {atom|kettle}
{atom|terraform} {punctuation|\{} {atom|required_version} {operator|=} {string|">= 1.0"} {punctuation|\}}
{atom|variable} {string|"litres"} {punctuation|\{} {atom|type} {operator|=} {atom|number} {atom|default} {operator|=} {number|1.7e3} {punctuation|\}}
{atom|resource} {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  {atom|ami}   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}{atom|a}{string|", true)\}"}
  {atom|count} {operator|=} {atom|var}{punctuation|.}{atom|litres} {operator|>} {number|1} ? {number|0}{atom|xFF} {punctuation|:} {atom|null} {operator|/}{operator|/} {atom|line}
  {atom|tags}  {operator|=} {punctuation|\{} {variable|Name} {operator|=} {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} {boolean|false} {punctuation|\}}
  {atom|user_data} {operator|=} {punctuation|<<}{operator|-}{variable|EOF}
    {atom|echo} {number|$\{}{atom|self}{punctuation|.}{atom|id}{punctuation|\}}
  {variable|EOF}
  {atom|dynamic} {string|"x"} {punctuation|\{} {atom|for_each} {operator|=} {punctuation|[}{atom|for} {atom|s} {atom|in} {atom|var}{punctuation|.}{atom|l} {punctuation|:} {function|upper}{punctuation|(}{atom|s}{punctuation|)} {keyword|if} {atom|s} {operator|!}{operator|=} {string|""}{punctuation|]} {punctuation|\}} {operator|/}{operator|*} {atom|block} {operator|*}{operator|/}
{punctuation|\}}
