# {variable|kettle}
{variable|terraform} {punctuation|\{} {variable|required_version} {operator|=} {string|">= 1.0"} {punctuation|\}}
{variable|variable} {string|"litres"} {punctuation|\{} {variable|type} {operator|=} {class-name|number} {keyword|default} {operator|=} {number|1.7e3} {punctuation|\}}
{variable|resource} {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  {variable|ami}   {operator|=} {string|"ami-$\{var.id\}-$\{lookup(var.m, "}{variable|a}{string|", true)\}"}
  {variable|count} {operator|=} {keyword|var}{punctuation|.}{variable|litres} {operator|>} {number|1} {operator|?} {number|0xFF} {operator|:} {variable|null} {comment|// line}
  {variable|tags}  {operator|=} {punctuation|\{} {class-name|Name} {operator|=} {string|"x"}{punctuation|,} {string|"k"} {operator|:} {boolean|false} {punctuation|\}}
  {variable|user_data} {operator|=} {operator|<<}{operator|-}{class-name|EOF}
    {variable|echo} ${punctuation|\{}{variable|self}{punctuation|.}{variable|id}{punctuation|\}}
  {class-name|EOF}
  {variable|dynamic} {string|"x"} {punctuation|\{} {variable|for_each} {operator|=} {punctuation|[}{keyword|for} {variable|s} {variable|in} {keyword|var}{punctuation|.}{variable|l} {operator|:} {function|upper}{punctuation|(}{variable|s}{punctuation|)} {keyword|if} {variable|s} {operator|!=} {string|""}{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
