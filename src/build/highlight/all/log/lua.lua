{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|-}{operator|-}{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}const{operator|>} {operator|=} {operator|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {operator|\}}
Kettle{punctuation|.}__index {operator|=} Kettle

function Kettle{punctuation|.}new{operator|(}litres{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{operator|)}
  local self {operator|=} setmetatable{operator|(}{operator|\{}{operator|\}}{punctuation|,} Kettle{operator|)}
  {domain constant|self.litres} {operator|=} litres or {number|1e}{operator|-}{number|3}
  for i{punctuation|,} v in ipairs{operator|(}{operator|\{} {punctuation|.}{punctuation|.}{punctuation|.} {operator|\}}{operator|)} do self{punctuation|[}i{punctuation|]} {operator|=} v {operator|~}{operator|=} nil and {operator|#}v {operator|/}{operator|/} {number|2} or not v end
  return self
end

function Kettle{operator|:}boil{operator|(}n{operator|)}
  repeat n {operator|=} n {operator|+} {number|1}{operator|;} if n {operator|>} {number|10} then goto done end until n {operator|>}{operator|=} {number|5} or {boolean|false}
  {operator|:}{operator|:}done{operator|:}{operator|:}
  print{operator|(}{string|"at\\t"} {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} {punctuation|[}{operator|=}{operator|=}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|=}{operator|=}{punctuation|]}{punctuation|,} string{punctuation|.}format{operator|(}{string|"%d"}{punctuation|,} n{operator|)}{operator|)} {operator|-}{operator|-} end
end
while {boolean|true} do break end
