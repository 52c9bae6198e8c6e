{operator|#} {hvariable|kettle}
{hvariable|terraform} {punctuation|\{} {hvariable|required_version} {operator|=} {string|">= 1.0"} {punctuation|\}}
{hvariable|variable} {string|"litres"} {punctuation|\{} {keyword|type} {operator|=} {hvariable|number} {hvariable|default} {operator|=} {number|1.7e3} {punctuation|\}}
{hvariable|resource} {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  {hvariable|ami}   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}{hvariable|a}{string|", true)\}"}
  {hvariable|count} {operator|=} {hvariable|var}{punctuation|.}{hvariable|litres} {operator|>} {number|1} {operator|?} {number|0xFF} {operator|:} {hvariable|null} {operator|//} {hvariable|line}
  {hvariable|tags}  {operator|=} {punctuation|\{} {constant|Name} {operator|=} {string|"x"}{punctuation|,} {string|"k"} {operator|:} {hvariable|false} {punctuation|\}}
  {hvariable|user_data} {operator|=} {operator|<<-}{constant|EOF}
    {hvariable|echo} {operator|$}{punctuation|\{}{hvariable|self}{punctuation|.}{hvariable|id}{punctuation|\}}
  {constant|EOF}
  {hvariable|dynamic} {string|"x"} {punctuation|\{} {hvariable|for_each} {operator|=} {punctuation|[}{hvariable|for} {hvariable|s} {keyword|in} {hvariable|var}{punctuation|.}{hvariable|l} {operator|:} {hvariable|upper}{punctuation|(}{hvariable|s}{punctuation|)} {keyword|if} {hvariable|s} {operator|!=} {string|""}{punctuation|]} {punctuation|\}} {operator|/*} {hvariable|block} {operator|*/}
{punctuation|\}}
