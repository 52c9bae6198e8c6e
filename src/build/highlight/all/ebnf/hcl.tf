# {rule|kettle}
{rule|terraform} {punctuation|\{} {rule|required_version} {operator|=} {string|">= 1.0"} {punctuation|\}}
{rule|variable} {string|"litres"} {punctuation|\{} {rule|type} {operator|=} {rule|number default} {operator|=} 1{punctuation|.}7e3 {punctuation|\}}
{rule|resource} {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  {definition rule keyword|ami}   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}{rule|a}{string|", true)\}"}
  {definition rule keyword|count} {operator|=} {rule|var}{punctuation|.}{rule|litres} > 1 ? 0xFF : {rule|null} {operator|/}{operator|/} {rule|line}
  {definition rule keyword|tags}  {operator|=} {punctuation|\{} {rule|Name} {operator|=} {string|"x"}{punctuation|,} {string|"k"} : {rule|false} {punctuation|\}}
  {definition rule keyword|user_data} {operator|=} <<{operator|-}{rule|EOF}
    {rule|echo} ${punctuation|\{}{rule|self}{punctuation|.}{rule|id}{punctuation|\}}
  {rule|EOF}
  {rule|dynamic} {string|"x"} {punctuation|\{} {rule|for_each} {operator|=} {punctuation|[}{rule|for s in var}{punctuation|.}{rule|l} : {rule|upper}{punctuation|(}{rule|s}{punctuation|)} {rule|if s} {operator|!}{operator|=} {string|""}{punctuation|]} {punctuation|\}} {operator|/}{operator|*} {rule|block} {operator|*}{operator|/}
{punctuation|\}}
