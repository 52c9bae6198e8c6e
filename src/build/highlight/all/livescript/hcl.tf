{comment|# kettle}
{identifier|terraform} {punctuation|\{} {identifier|required_version} {operator|=} {interpolated-string|{string|">= 1.0"}} {punctuation|\}}
{identifier|variable} {interpolated-string|{string|"litres"}} {punctuation|\{} {identifier|type} {operator|=} {identifier|number} {keyword|default} {operator|=} {number|1.7e3} {punctuation|\}}
{identifier|resource} {interpolated-string|{string|"aws_instance"}} {interpolated-string|{string|"pot"}} {punctuation|\{}
  {identifier|ami}   {operator|=} {interpolated-string|{string|"ami-$\{var.id\}-$\{lookup(var.m, "}}{identifier|a}{interpolated-string|{string|", true)\}"}}
  {identifier|count} {operator|=} {keyword|var}{punctuation|.}{identifier|litres} {operator|>} {number|1} {operator|?} {number|0xFF} {punctuation|:} {keyword|null} {operator|/}{operator|/} {identifier|line}
  {identifier|tags}  {operator|=} {punctuation|\{} {identifier|Name} {operator|=} {interpolated-string|{string|"x"}}{punctuation|,} {interpolated-string|{string|"k"}} {punctuation|:} {boolean|false} {punctuation|\}}
  {identifier|user_data} {operator|=} {operator|<<}{operator|-}{identifier|EOF}
    {identifier|echo} ${punctuation|\{}{identifier|self}{punctuation|.}{identifier|id}{punctuation|\}}
  {identifier|EOF}
  {identifier|dynamic} {interpolated-string|{string|"x"}} {punctuation|\{} {identifier|for_each} {operator|=} {punctuation|[}{keyword|for} {identifier|s} {keyword-operator operator|in} {keyword|var}{punctuation|.}{identifier|l} {punctuation|:} {identifier|upper}{punctuation|(}{identifier|s}{punctuation|)} {keyword|if} {identifier|s} {operator|!=} {interpolated-string|{string|""}}{punctuation|]} {punctuation|\}} {comment|/* block */}
{punctuation|\}}
