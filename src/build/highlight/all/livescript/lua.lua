{comment|#!/usr/bin/env lua}
{operator|--}{punctuation|[}{punctuation|[} {identifier|A} {identifier|kettle}
  {keyword-operator operator|in} {identifier|Lua} {punctuation|]}{punctuation|]}
{identifier|local} {identifier|Kettle} {operator|<}{keyword|const}{operator|>} {operator|=} {punctuation|\{} {identifier|litres} {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{interpolated-string|{string|"name"}}{punctuation|]} {operator|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} {number|0xFFp2} {punctuation|\}}
{identifier|Kettle}{punctuation|.}{identifier|__index} {operator|=} {identifier|Kettle}

{keyword|function} {identifier|Kettle}{punctuation|.}{keyword|new}{punctuation|(}{identifier|litres}{punctuation|,} {operator|...}{punctuation|)}
  {identifier|local} {identifier|self} {operator|=} {identifier|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} {identifier|Kettle}{punctuation|)}
  {identifier|self}{punctuation|.}{identifier|litres} {operator|=} {identifier|litres} {keyword-operator operator|or} {number|1e}{operator|-}{number|3}
  {keyword|for} {identifier|i}{punctuation|,} {identifier|v} {keyword-operator operator|in} {identifier|ipairs}{punctuation|(}{punctuation|\{} {operator|...} {punctuation|\}}{punctuation|)} {keyword|do} {identifier|self}{punctuation|[}{identifier|i}{punctuation|]} {operator|=} {identifier|v} {operator|~=} {identifier|nil} {keyword-operator operator|and} {comment|#v // 2 or not v end}
  {keyword|return} {identifier|self}
{identifier|end}

{keyword|function} {identifier|Kettle}{punctuation|:}{identifier|boil}{punctuation|(}{identifier|n}{punctuation|)}
  {identifier|repeat} {identifier|n} {operator|=} {identifier|n} {operator|+} {number|1}{punctuation|;} {keyword|if} {identifier|n} {operator|>} {number|10} {keyword|then} {identifier|goto} {identifier|done} {identifier|end} {keyword|until} {identifier|n} {operator|>=} {number|5} {keyword-operator operator|or} {boolean|false}
  {operator|::}{identifier|done}{operator|::}
  {identifier|print}{punctuation|(}{interpolated-string|{string|"at\\t"}} {operator|..} {identifier|n} {operator|..} {punctuation|[}{operator|==}{punctuation|[} {identifier|raw} {punctuation|]}{punctuation|]} {identifier|string} {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} {identifier|string}{punctuation|.}{identifier|format}{punctuation|(}{interpolated-string|{string|"%d"}}{punctuation|,} {identifier|n}{punctuation|)}{punctuation|)} {operator|--} {identifier|end}
{identifier|end}
{keyword|while} {boolean|true} {keyword|do} {keyword|break} {identifier|end}
