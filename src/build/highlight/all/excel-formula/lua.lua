#!{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|-}{operator|-}{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{operator|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} 'pot'{operator|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
Kettle.__index {operator|=} Kettle

function Kettle.{function-name builtin|new}{punctuation|(}litres{operator|,} ...{punctuation|)}
  local self {operator|=} {function-name builtin|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{operator|,} Kettle{punctuation|)}
  self.litres {operator|=} litres or {number|1e-3}
  for i{operator|,} v in {function-name builtin|ipairs}{punctuation|(}{punctuation|\{} ... {punctuation|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} {operator|=} v ~{operator|=} nil and #v {operator|/}{operator|/} {number|2} or not v end
  return self
end

function Kettle:{function-name builtin|boil}{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} if n {operator|>} {number|10} then goto done end until n {operator|>=} {number|5} or {boolean|false}
  ::done::
  {function-name builtin|print}{punctuation|(}{string|"at\\t"} .. n .. {punctuation|[}{operator|=}{operator|=}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|=}{operator|=}{punctuation|]}{operator|,} string.{function-name builtin|format}{punctuation|(}{string|"%d"}{operator|,} n{punctuation|)}{punctuation|)} {operator|-}{operator|-} end
end
while {boolean|true} do break end
