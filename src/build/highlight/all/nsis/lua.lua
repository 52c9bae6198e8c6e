{comment|#!/usr/bin/env lua}
{operator|--}{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} {number|0}xFFp2 {punctuation|\}}
Kettle{punctuation|.}__index {operator|=} Kettle

function Kettle{punctuation|.}new{punctuation|(}litres{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  local self {operator|=} setmetatable{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres {operator|=} litres or {number|1e-3}
  for i{punctuation|,} v in ipairs{punctuation|(}{punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} {operator|=} v {operator|~}{operator|=} nil and {comment|#v // 2 or not v end}
  return self
end

function Kettle{punctuation|:}boil{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{comment|; if n > 10 then goto done end until n >= 5 or false}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  {property|print}{punctuation|(}{string|"at\\t"} {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} string{punctuation|.}format{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|--} end
end
while {property|true} do break end
