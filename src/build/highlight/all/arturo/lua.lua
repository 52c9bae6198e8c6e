{symbol|#}!{symbol|/}usr{symbol|/}bin{symbol|/}{builtin-function keyword|env} lua
{symbol|-}{symbol|-}{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle {symbol|<}const{symbol|>} {symbol|=} {multistring string|\{ litres = 1.7, ["name"] = 'pot', [1] = 0xFFp2 \}}
Kettle.__index {symbol|=} Kettle

{builtin-function keyword|function} Kettle.{builtin-function keyword|new}{punctuation|(}litres{punctuation|,} {symbol|..}.{punctuation|)}
  local self {symbol|=} setmetatable{punctuation|(}{multistring string|\{\}}{punctuation|,} Kettle{punctuation|)}
  self.litres {symbol|=} litres {builtin-function keyword|or} 1e{symbol|-}{number|3}
  for i{punctuation|,} v in ipairs{punctuation|(}{multistring string|\{ ... \}}{punctuation|)} {builtin-function keyword|do} self{punctuation|[}i{punctuation|]} {symbol|=} v {symbol|~}{symbol|=} nil {builtin-function keyword|and} {color|#v} {symbol|/}{symbol|/} {number|2} {builtin-function keyword|or} {builtin-function keyword|not} v end
  {builtin-function keyword|return} self
end

{builtin-function keyword|function} {label property|Kettle:}boil{punctuation|(}n{punctuation|)}
  {builtin-function keyword|repeat} n {symbol|=} n {symbol|+} {number|1}{comment|; if n > 10 then goto done end until n >= 5 or false}
  {sugar operator|::}{label property|done:}:
  {builtin-function keyword|print}{punctuation|(}{string|"at\\t"} {symbol|..} n {symbol|..} {punctuation|[}{symbol|=}{symbol|=}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{symbol|=}{symbol|=}{punctuation|]}{punctuation|,} string.format{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {symbol|-}{symbol|-} end
end
{builtin-function keyword|while} {boolean|true} {builtin-function keyword|do} {builtin-function keyword|break} end
