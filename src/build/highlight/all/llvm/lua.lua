#{punctuation|!}/{keyword|usr}/{keyword|bin}/{keyword|env} {keyword|lua}
--{punctuation|[}{punctuation|[} A {keyword|kettle}
  {keyword|in} Lua {punctuation|]}{punctuation|]}
{keyword|local} Kettle {punctuation|<}{keyword|const}{punctuation|>} {punctuation|=} {punctuation|\{} {keyword|litres} {punctuation|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {punctuation|=} '{keyword|pot}'{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {punctuation|=} 0xFFp2 {punctuation|\}}
Kettle{punctuation|.}{keyword|__index} {punctuation|=} Kettle

{keyword|function} Kettle{punctuation|.}{keyword|new}{punctuation|(}{keyword|litres}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  {keyword|local} {keyword|self} {punctuation|=} {keyword|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  {keyword|self}{punctuation|.}{keyword|litres} {punctuation|=} {keyword|litres} {keyword|or} {number|1e-3}
  {keyword|for} {keyword|i}{punctuation|,} {keyword|v} {keyword|in} {keyword|ipairs}{punctuation|(}{punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|)} {keyword|do} {keyword|self}{punctuation|[}{keyword|i}{punctuation|]} {punctuation|=} {keyword|v} ~{punctuation|=} {keyword|nil} {keyword|and} {variable|#v} // {number|2} {keyword|or} {keyword|not} {keyword|v} {keyword|end}
  {keyword|return} {keyword|self}
{keyword|end}

{keyword|function} {label|Kettle:}{keyword|boil}{punctuation|(}{keyword|n}{punctuation|)}
  {keyword|repeat} {keyword|n} {punctuation|=} {keyword|n} + {number|1}{comment|; if n > 10 then goto done end until n >= 5 or false}
  ::{label|done:}:
  {keyword|print}{punctuation|(}{string|"at\\t"} {punctuation|.}{punctuation|.} {keyword|n} {punctuation|.}{punctuation|.} {punctuation|[}{punctuation|=}{punctuation|=}{punctuation|[} {keyword|raw} {punctuation|]}{punctuation|]} {keyword|string} {punctuation|]}{punctuation|=}{punctuation|=}{punctuation|]}{punctuation|,} {keyword|string}{punctuation|.}{keyword|format}{punctuation|(}{string|"%d"}{punctuation|,} {keyword|n}{punctuation|)}{punctuation|)} -- {keyword|end}
{keyword|end}
{keyword|while} {boolean|true} {keyword|do} {keyword|break} {keyword|end}
