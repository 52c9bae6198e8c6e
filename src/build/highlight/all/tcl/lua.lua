{comment|#!/usr/bin/env lua}
{operator|-}{operator|-}{punctuation|[}{punctuation|[} A kettle
  {operator|in} Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}const{operator|>} = {punctuation|\{} litres = 1.7, {punctuation|[}{string|"name"}{punctuation|]} = 'pot', {punctuation|[}1{punctuation|]} = 0xFFp2 {punctuation|\}}
Kettle.__index = Kettle

function Kettle.new{punctuation|(}litres, ...{punctuation|)}
  local self = setmetatable{punctuation|(}{punctuation|\{}{punctuation|\}}, Kettle{punctuation|)}
  self.litres = litres or 1e{operator|-}3
  {builtin|for} i, v {operator|in} ipairs{punctuation|(}{punctuation|\{} ... {punctuation|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} = v {operator|~}= nil and {comment|#v // 2 or not v end}
  {builtin|return} self
end

function Kettle:boil{punctuation|(}n{punctuation|)}
  repeat n = n {operator|+} 1; if n {operator|>} 10 then goto done end until n {operator|>=} 5 or false
  ::done::
  print{punctuation|(}{string|"at\\t"} .. n .. {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}, string.format{punctuation|(}{string|"%d"}, n{punctuation|)}{punctuation|)} {operator|-}{operator|-} end
end
{builtin|while} true do break end
