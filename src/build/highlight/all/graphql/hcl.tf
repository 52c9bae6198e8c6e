{comment|# kettle}
{object|terraform} {punctuation|\{} {property|required_version} {operator|=} {string|">= 1.0"} {punctuation|\}}
{property|variable} {string|"litres"} {punctuation|\{} {keyword|type} {operator|=} {property|number} {property|default} {operator|=} {number|1.7e3} {punctuation|\}}
{property|resource} {string|"aws_instance"} {string|"pot"} {punctuation|\{}
  {property|ami}   {operator|=} {description string|"{language-markdown|ami-$\{var.id\}-$\{lookup(var.m, }"}{property|a}{description string|"{language-markdown|, true)\}}"}
  {property|count} {operator|=} {property|var}.{property|litres} > {number|1} ? {property|0xFF} {punctuation|:} {property|null} // {property|line}
  {property|tags}  {operator|=} {punctuation|\{} {property|Name} {operator|=} {string|"x"}{punctuation|,} {string|"k"} {punctuation|:} {boolean|false} {punctuation|\}}
  {property|user_data} {operator|=} <<-{constant|EOF}
    {property|echo} ${punctuation|\{}{property|self}.{property|id}{punctuation|\}}
  {constant|EOF}
  {property|dynamic} {string|"x"} {punctuation|\{} {property|for_each} {operator|=} {punctuation|[}{property|for} {property|s} {property|in} {property|var}.{attr-name|l} {punctuation|:} {property-query|upper}{punctuation|(}{property|s}{punctuation|)} {property|if} {property|s} {operator|!}{operator|=} {string|""}{punctuation|]} {punctuation|\}} /* {property|block} */
{punctuation|\}}
