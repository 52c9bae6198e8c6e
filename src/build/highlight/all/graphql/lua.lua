{comment|#!/usr/bin/env lua}
--{punctuation|[}{punctuation|[} {constant|A} {property|kettle}
  {property|in} {property|Lua} {punctuation|]}{punctuation|]}
{property|local} {property|Kettle} <{property|const}> {operator|=} {punctuation|\{} {property|litres} {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} '{property|pot}'{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} {property|0xFFp2} {punctuation|\}}
{property|Kettle}.{property|__index} {operator|=} {property|Kettle}

{property|function} {property|Kettle}.{property-query|new}{punctuation|(}{property|litres}{punctuation|,} {operator|...}{punctuation|)}
  {property|local} {property|self} {operator|=} {property-query|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} {property|Kettle}{punctuation|)}
  {property|self}.{property|litres} {operator|=} {property|litres} {property|or} {number|1e-3}
  {property|for} {property|i}{punctuation|,} {property|v} {property|in} {property-query|ipairs}{punctuation|(}{punctuation|\{} {operator|...} {punctuation|\}}{punctuation|)} {property|do} {property|self}{punctuation|[}{property|i}{punctuation|]} {operator|=} {property|v} ~{operator|=} {property|nil} {property|and} {comment|#v // 2 or not v end}
  {property|return} {property|self}
{property|end}

{property|function} {attr-name|Kettle}{punctuation|:}{property-query|boil}{punctuation|(}{property|n}{punctuation|)}
  {property|repeat} {property|n} {operator|=} {property|n} + {number|1}; {property|if} {property|n} > {number|10} {property|then} {property|goto} {property|done} {property|end} {property|until} {property|n} >{operator|=} {number|5} {property|or} {boolean|false}
  {punctuation|:}{punctuation|:}{attr-name|done}{punctuation|:}{punctuation|:}
  {property-query|print}{punctuation|(}{string|"at\\t"} .. {property|n} .. {punctuation|[}{operator|=}{operator|=}{punctuation|[} {property|raw} {punctuation|]}{punctuation|]} {property|string} {punctuation|]}{operator|=}{operator|=}{punctuation|]}{punctuation|,} {property|string}.{property-query|format}{punctuation|(}{string|"%d"}{punctuation|,} {property|n}{punctuation|)}{punctuation|)} -- {property|end}
{property|end}
{property|while} {boolean|true} {property|do} {property|break} {property|end}
