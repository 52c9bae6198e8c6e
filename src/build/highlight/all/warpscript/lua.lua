{comment|#!/usr/bin/env lua}
{operator|-}{operator|-}{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}const{operator|>} = {punctuation|\{} litres = {number|1.7}, {punctuation|[}{string|"name"}{punctuation|]} = {string|'pot'}, {punctuation|[}{number|1}{punctuation|]} = 0xFFp2 {punctuation|\}}
Kettle.__index = Kettle

function Kettle.new{punctuation|(}litres, ...{punctuation|)}
  local self = setmetatable{punctuation|(}{punctuation|\{}{punctuation|\}}, Kettle{punctuation|)}
  self.litres = litres or {number|1e-3}
  for i, v in ipairs{punctuation|(}{punctuation|\{} ... {punctuation|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} = v {operator|~=} nil and {comment|#v // 2 or not v end}
  return self
end

function Kettle:boil{punctuation|(}n{punctuation|)}
  repeat n = n {operator|+} {number|1}; if n {operator|>} {number|10} then goto done end until n {operator|>=} {number|5} or {boolean|false}
  ::done::
  print{punctuation|(}{string|"at\\t"} .. n .. {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}, string.format{punctuation|(}{string|"%d"}, n{punctuation|)}{punctuation|)} {operator|-}{operator|-} end
end
while {boolean|true} do break end
