{symbol|#!}{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|-}{operator|-}{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{operator|,} {punctuation|[}{comment|"name"}{punctuation|]} {operator|=} {string|'pot'}{operator|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} {number|0}xFFp2 {punctuation|\}}
Kettle{punctuation|.}__index {operator|=} Kettle

function Kettle{punctuation|.}{keyword|new}{punctuation|(}litres{operator|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  local {keyword|self} {operator|=} setmetatable{punctuation|(}{punctuation|\{}{punctuation|\}}{operator|,} Kettle{punctuation|)}
  {keyword|self}{punctuation|.}litres {operator|=} litres or {number|1e-3}
  for i{operator|,} v in ipairs{punctuation|(}{punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|)} do {keyword|self}{punctuation|[}i{punctuation|]} {operator|=} v {operator|~=} {keyword|nil} and {symbol|#v} {operator|//} {number|2} or not v end
  return {keyword|self}
end

function Kettle{punctuation|:}boil{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} if n {operator|>} {number|10} then goto done end until n {operator|>=} {number|5} or {boolean|false}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  print{punctuation|(}{comment|"at\\t"} {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}{operator|,} string{punctuation|.}format{punctuation|(}{comment|"%d"}{operator|,} n{punctuation|)}{punctuation|)} {operator|-}{operator|-} end
end
while {boolean|true} do break end
