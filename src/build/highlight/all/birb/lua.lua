#{operator|!}{operator|/}{variable|usr}{operator|/}{variable|bin}{operator|/}{variable|env} {variable|lua}
{operator|--}{punctuation|[}{punctuation|[} {class-name|A} {variable|kettle}
  {variable|in} {class-name|Lua} {punctuation|]}{punctuation|]}
{variable|local} {class-name|Kettle} {metadata symbol|<const>} {operator|=} {punctuation|\{} {variable|litres} {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} {number|0}{variable|xFFp2} {punctuation|\}}
{class-name|Kettle}{punctuation|.}{variable|__index} {operator|=} {class-name|Kettle}

{variable|function} {class-name|Kettle}{punctuation|.}{keyword|new}{punctuation|(}{variable|litres}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  {class-name|local} {variable|self} {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} {class-name|Kettle}{punctuation|)}
  {variable|self}{punctuation|.}{variable|litres} {operator|=} {variable|litres} {variable|or} {number|1e-3}
  {class-name|for} {variable|i}{punctuation|,} {variable|v} {class-name|in} {function|ipairs}{punctuation|(}{punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|)} {variable|do} {variable|self}{punctuation|[}{variable|i}{punctuation|]} {operator|=} {variable|v} {operator|~}{operator|=} {variable|nil} {variable|and} #{variable|v} {comment|// 2 or not v end}
  {keyword|return} {variable|self}
{variable|end}

{variable|function} {class-name|Kettle}{operator|:}{function|boil}{punctuation|(}{variable|n}{punctuation|)}
  {class-name|repeat} {variable|n} {operator|=} {variable|n} {operator|+} {number|1}{punctuation|;} {keyword|if} {variable|n} {operator|>} {number|10} {variable|then} {variable|goto} {variable|done} {variable|end} {variable|until} {variable|n} {operator|>=} {number|5} {variable|or} {boolean|false}
  {operator|:}{operator|:}{variable|done}{operator|:}{operator|:}
  {function|print}{punctuation|(}{string|"at\\t"} {punctuation|.}{punctuation|.} {variable|n} {punctuation|.}{punctuation|.} {punctuation|[}{operator|==}{punctuation|[} {variable|raw} {punctuation|]}{punctuation|]} {variable|string} {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} {variable|string}{punctuation|.}{function|format}{punctuation|(}{string|"%d"}{punctuation|,} {variable|n}{punctuation|)}{punctuation|)} {operator|--} {variable|end}
{variable|end}
{keyword|while} {boolean|true} {variable|do} {keyword|break} {variable|end}
