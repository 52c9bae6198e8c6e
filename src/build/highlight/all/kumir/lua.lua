{prolog|#!/usr/bin/env lua}
{operator-char operator|-}{operator-char operator|-}{punctuation|[}{punctuation|[} {name|A kettle}
  {name|in Lua} {punctuation|]}{punctuation|]}
{name|local Kettle} {operator-char operator|<}{name|const}{operator-char operator|>} {operator-char operator|=} \{ {name|litres} {operator-char operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator-char operator|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator-char operator|=} 0xFFp2 \}
{name|Kettle}.{name|__index} {operator-char operator|=} {name|Kettle}

{name|function Kettle}.{name|new}{punctuation|(}{name|litres}{punctuation|,} ...{punctuation|)}
  {name|local self} {operator-char operator|=} {name|setmetatable}{punctuation|(}\{\}{punctuation|,} {name|Kettle}{punctuation|)}
  {name|self}.{name|litres} {operator-char operator|=} {name|litres or 1e}{operator-char operator|-}{number|3}
  {name|for i}{punctuation|,} {name|v in ipairs}{punctuation|(}\{ ... \}{punctuation|)} {name|do self}{punctuation|[}{name|i}{punctuation|]} {operator-char operator|=} {name|v} ~{operator-char operator|=} {name|nil and} {prolog|#v // 2 or not v end}
  {name|return self}
{name|end}

{name|function Kettle}{punctuation|:}{name|boil}{punctuation|(}{name|n}{punctuation|)}
  {name|repeat n} {operator-char operator|=} {name|n} {operator-char operator|+} {number|1}{punctuation|;} {name|if n} {operator-char operator|>} {number|10} {name|then goto done end until n} {operator-char operator|>=} {number|5} {name|or false}
  {punctuation|:}{punctuation|:}{name|done}{punctuation|:}{punctuation|:}
  {name|print}{punctuation|(}{string|"at\\t"} .. {name|n} .. {punctuation|[}{operator-char operator|=}{operator-char operator|=}{punctuation|[} {name|raw} {punctuation|]}{punctuation|]} {name|string} {punctuation|]}{operator-char operator|=}{operator-char operator|=}{punctuation|]}{punctuation|,} {name|string}.{name|format}{punctuation|(}{string|"%d"}{punctuation|,} {name|n}{punctuation|)}{punctuation|)} {operator-char operator|-}{operator-char operator|-} {name|end}
{name|end}
{name|while true do break end}
