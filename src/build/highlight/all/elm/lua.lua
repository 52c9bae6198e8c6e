{operator|#!/}{hvariable|usr}{operator|/}{hvariable|bin}{operator|/}{hvariable|env} {hvariable|lua}
{comment|--[[ A kettle}
  {keyword|in} {constant|Lua} {punctuation|]}{punctuation|]}
{hvariable|local} {constant|Kettle} {operator|<}{hvariable|const}{operator|>} {operator|=} {punctuation|\{} {hvariable|litres} {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} '{hvariable|pot}'{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
{constant|Kettle}{punctuation|.}__index {operator|=} {constant|Kettle}

{hvariable|function} {hvariable|Kettle.new}{punctuation|(}{hvariable|litres}{punctuation|,} {operator|...}{punctuation|)}
  {hvariable|local} {hvariable|self} {operator|=} {hvariable|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} {constant|Kettle}{punctuation|)}
  {hvariable|self}{punctuation|.}{hvariable|litres} {operator|=} {hvariable|litres} {hvariable|or} {number|1e-3}
  {hvariable|for} {hvariable|i}{punctuation|,} {hvariable|v} {keyword|in} {hvariable|ipairs}{punctuation|(}{punctuation|\{} {operator|...} {punctuation|\}}{punctuation|)} {hvariable|do} {hvariable|self}{punctuation|[}{hvariable|i}{punctuation|]} {operator|=} {hvariable|v} {operator|~=} {hvariable|nil} {hvariable|and} {operator|#}{hvariable|v} {operator|//} {number|2} {hvariable|or} {builtin|not} {hvariable|v} {hvariable|end}
  {hvariable|return} {hvariable|self}
{hvariable|end}

{hvariable|function} {constant|Kettle}{operator|:}{hvariable|boil}{punctuation|(}{hvariable|n}{punctuation|)}
  {hvariable|repeat} {hvariable|n} {operator|=} {hvariable|n} {operator|+} {number|1}; {keyword|if} {hvariable|n} {operator|>} {number|10} {keyword|then} {hvariable|goto} {hvariable|done} {hvariable|end} {hvariable|until} {hvariable|n} {operator|>=} {number|5} {hvariable|or} {hvariable|false}
  {operator|::}{hvariable|done}{operator|::}
  {hvariable|print}{punctuation|(}{string|"at\\t"} {operator|..} {hvariable|n} {operator|..} {punctuation|[}{operator|==}{punctuation|[} {hvariable|raw} {punctuation|]}{punctuation|]} {hvariable|string} {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} {hvariable|string}{punctuation|.}{hvariable|format}{punctuation|(}{string|"%d"}{punctuation|,} {hvariable|n}{punctuation|)}{punctuation|)} {comment|-- end}
{hvariable|end}
{hvariable|while} {hvariable|true} {hvariable|do} {hvariable|break} {hvariable|end}
