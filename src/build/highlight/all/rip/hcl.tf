{comment|# kettle}
{reference|terraform} {punctuation|\{} {reference|required_version} {punctuation|=} {string|">= 1.0"} {punctuation|\}}
{reference|variable} {string|"litres"} {punctuation|\{} {reference|type} {punctuation|=} {reference|number} {reference|default} {punctuation|=} {number|1}{punctuation|.}7{reference|e3} {punctuation|\}}
{reference|resource} {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  {reference|ami}   {punctuation|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}{reference|a}{string|", true)\}"}
  {reference|count} {punctuation|=} {reference|var}{punctuation|.}{reference|litres} {punctuation|>} {number|1} {reference|?} 0{reference|xFF} {punctuation|:} {reference|null} {punctuation|/}{punctuation|/} {reference|line}
  {reference|tags}  {punctuation|=} {punctuation|\{} {reference|Name} {punctuation|=} {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} {boolean|false} {punctuation|\}}
  {reference|user_data} {punctuation|=} {punctuation|<}{punctuation|<}{reference|-EOF}
    {reference|echo} {reference|$}{punctuation|\{}{reference|self}{punctuation|.}{reference|id}{punctuation|\}}
  {reference|EOF}
  {reference|dynamic} {string|"x"} {punctuation|\{} {reference|for_each} {punctuation|=} {punctuation|[}{reference|for} {reference|s} {reference|in} {reference|var}{punctuation|.}{reference|l} {punctuation|:} {reference|upper}{punctuation|(}{reference|s}{punctuation|)} {keyword|if} {reference|s} {reference|!}{punctuation|=} {string|""}{punctuation|]} {punctuation|\}} {regex|/* block */}
{punctuation|\}}
