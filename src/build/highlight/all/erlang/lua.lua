{punctuation|#}{operator|!}{operator|/}{atom|usr}{operator|/}{atom|bin}{operator|/}{atom|env} {atom|lua}
{operator|--}{punctuation|[}{punctuation|[} {variable|A} {atom|kettle}
  {atom|in} {variable|Lua} {punctuation|]}{punctuation|]}
{atom|local} {variable|Kettle} {operator|<}{atom|const}{operator|>} {operator|=} {punctuation|\{} {atom|litres} {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {quoted-atom atom|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} {number|0}{atom|xFFp2} {punctuation|\}}
{variable|Kettle}{punctuation|.}{variable|__index} {operator|=} {variable|Kettle}

{atom|function} {variable|Kettle}{punctuation|.}{function|new}{punctuation|(}{atom|litres}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  {atom|local} {atom|self} {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} {variable|Kettle}{punctuation|)}
  {atom|self}{punctuation|.}{atom|litres} {operator|=} {atom|litres} {operator|or} {number|1e-3}
  {atom|for} {atom|i}{punctuation|,} {atom|v} {atom|in} {function|ipairs}{punctuation|(}{punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|)} {atom|do} {atom|self}{punctuation|[}{atom|i}{punctuation|]} {operator|=} {atom|v} ~{operator|=} {atom|nil} {operator|and} {punctuation|#}{atom|v} {operator|/}{operator|/} {number|2} {operator|or} {operator|not} {atom|v} {keyword|end}
  {atom|return} {atom|self}
{keyword|end}

{atom|function} {variable|Kettle}{punctuation|:}{function|boil}{punctuation|(}{atom|n}{punctuation|)}
  {atom|repeat} {atom|n} {operator|=} {atom|n} {operator|+} {number|1}{punctuation|;} {keyword|if} {atom|n} {operator|>} {number|10} {atom|then} {atom|goto} {atom|done} {keyword|end} {atom|until} {atom|n} {operator|>=} {number|5} {operator|or} {boolean|false}
  {punctuation|:}{punctuation|:}{atom|done}{punctuation|:}{punctuation|:}
  {function|print}{punctuation|(}{string|"at\\t"} {punctuation|.}{punctuation|.} {atom|n} {punctuation|.}{punctuation|.} {punctuation|[}{operator|==}{punctuation|[} {atom|raw} {punctuation|]}{punctuation|]} {atom|string} {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} {atom|string}{punctuation|.}{function|format}{punctuation|(}{string|"%d"}{punctuation|,} {atom|n}{punctuation|)}{punctuation|)} {operator|--} {keyword|end}
{keyword|end}
{atom|while} {boolean|true} {atom|do} {atom|break} {keyword|end}
