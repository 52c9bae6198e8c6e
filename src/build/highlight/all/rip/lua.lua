{comment|#!/usr/bin/env lua}
{reference|--}{punctuation|[}{punctuation|[} {reference|A} {reference|kettle}
  {reference|in} {reference|Lua} {punctuation|]}{punctuation|]}
{reference|local} {reference|Kettle} {punctuation|<}{reference|const}{punctuation|>} {punctuation|=} {punctuation|\{} {reference|litres} {punctuation|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {punctuation|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {punctuation|=} 0{reference|xFFp2} {punctuation|\}}
{reference|Kettle}{punctuation|.}{reference|__index} {punctuation|=} {reference|Kettle}

{reference|function} {reference|Kettle}{punctuation|.}{reference|new}{punctuation|(}{reference|litres}{punctuation|,} {punctuation|...}{punctuation|)}
  {reference|local} {reference|self} {punctuation|=} {reference|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} {reference|Kettle}{punctuation|)}
  {reference|self}{punctuation|.}{reference|litres} {punctuation|=} {reference|litres} {reference|or} 1{reference|e}{number|-3}
  {reference|for} {reference|i}{punctuation|,} {reference|v} {reference|in} {reference|ipairs}{punctuation|(}{punctuation|\{} {punctuation|...} {punctuation|\}}{punctuation|)} {reference|do} {reference|self}{punctuation|[}{reference|i}{punctuation|]} {punctuation|=} {reference|v} {reference|~}{punctuation|=} {reference|nil} {reference|and} {comment|#v // 2 or not v end}
  {keyword|return} {reference|self}
{reference|end}

{reference|function} {reference|Kettle}{symbol|:boil}{punctuation|(}{reference|n}{punctuation|)}
  {reference|repeat} {reference|n} {punctuation|=} {reference|n} {reference|+} {number|1}{punctuation|;} {keyword|if} {reference|n} {punctuation|>} {number|10} {reference|then} {reference|goto} {reference|done} {reference|end} {reference|until} {reference|n} {punctuation|>}{punctuation|=} {number|5} {reference|or} {boolean|false}
  {punctuation|:}{symbol|:done}{punctuation|:}{punctuation|:}
  {reference|print}{punctuation|(}{string|"at\\t"} {punctuation|..} {reference|n} {punctuation|..} {punctuation|[}{punctuation|=}{punctuation|=}{punctuation|[} {reference|raw} {punctuation|]}{punctuation|]} {reference|string} {punctuation|]}{punctuation|=}{punctuation|=}{punctuation|]}{punctuation|,} {reference|string}{punctuation|.}{reference|format}{punctuation|(}{string|"%d"}{punctuation|,} {reference|n}{punctuation|)}{punctuation|)} {reference|--} {reference|end}
{reference|end}
{reference|while} {boolean|true} {reference|do} {reference|break} {reference|end}
