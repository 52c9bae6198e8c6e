{operator|#}!{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|-}{operator|-}{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}const{operator|>} {operator|=} {comment|\{ litres = 1.7, ["name"] = 'pot', [1] = 0xFFp2 \}}
Kettle{punctuation|.}__index {operator|=} Kettle

{keyword|function} Kettle{punctuation|.}{function|new}{punctuation|(}litres{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  local self {operator|=} {function|setmetatable}{punctuation|(}{comment|\{\}}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres {operator|=} litres or {number|1e-3}
  for i{punctuation|,} v in {function|ipairs}{punctuation|(}{comment|\{ ... \}}{punctuation|)} do self{punctuation|[}i{punctuation|]} {operator|=} v ~{operator|=} nil and {operator|#}v {comment|// 2 or not v end}
  return self
end

{keyword|function} Kettle{operator|:}{function|boil}{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} if n {operator|>} {number|10} then goto done end until n {operator|>=} {number|5} or false
  {operator|:}{operator|:}done{operator|:}{operator|:}
  {function|print}{punctuation|(}{string|"at\\t"} {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} {punctuation|[}{operator|=}{operator|=}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|=}{operator|=}{punctuation|]}{punctuation|,} string{punctuation|.}{function|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|-}{operator|-} end
end
while true do break end
