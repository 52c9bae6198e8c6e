{comment|#!/usr/bin/env lua}
{operator|-}{operator|-}{punctuation|[}{context-range|{punctuation|[} A kettle
  in Lua {punctuation|]}}{punctuation|]}
local Kettle {operator|<}const{operator|>} = {context-labels|{punctuation|\{} {label-key attr-name|litres} {punctuation|=} 1.7{punctuation|,} [{label-value attr-value|"name"}] {punctuation|=} {label-value attr-value|'pot'}{punctuation|,} [1] {punctuation|=} 0xFFp2 {punctuation|\}}}
Kettle{punctuation|.}__index = Kettle

function Kettle{punctuation|.}{function|new}{punctuation|(}litres{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  local self = {function|setmetatable}{punctuation|(}{context-labels|{punctuation|\{}{punctuation|\}}}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres = litres {operator|or} {number|1e-3}
  for i{punctuation|,} v in {function|ipairs}{punctuation|(}{context-labels|{punctuation|\{} ... {punctuation|\}}}{punctuation|)} do self{context-range|{punctuation|[}i{punctuation|]}} = v ~= nil {operator|and} #v {operator|/}{operator|/} {number|2} {operator|or} not v end
  return self
end

function Kettle:{function|boil}{punctuation|(}n{punctuation|)}
  repeat n = n {operator|+} {number|1}{punctuation|;} if n {operator|>} {number|10} then goto done end until n {operator|>=} {number|5} {operator|or} false
  ::done::
  {function|print}{punctuation|(}"at\\t" {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} {punctuation|[}{operator|==}{context-range|{punctuation|[} raw {punctuation|]}}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} string{punctuation|.}{function|format}{punctuation|(}"{operator|%}d"{punctuation|,} n{punctuation|)}{punctuation|)} {operator|-}{operator|-} end
end
while true do break end
