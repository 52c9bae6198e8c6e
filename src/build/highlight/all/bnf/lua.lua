#!/usr/bin/env lua
--{operator|[}{operator|[} A kettle
  in Lua {operator|]}{operator|]}
local Kettle {rule|{punctuation|<}const{punctuation|>}} = {operator|\{} litres = 1.7, {operator|[}{string|"name"}{operator|]} = {string|'pot'}, {operator|[}1{operator|]} = 0xFFp2 {operator|\}}
Kettle.__index = Kettle

function Kettle.new{operator|(}litres, {operator|...}{operator|)}
  local self = setmetatable{operator|(}{operator|\{}{operator|\}}, Kettle{operator|)}
  self.litres = litres or 1e-3
  for i, v in ipairs{operator|(}{operator|\{} {operator|...} {operator|\}}{operator|)} do self{operator|[}i{operator|]} = v ~= nil and #v // 2 or not v end
  return self
end

function Kettle:boil{operator|(}n{operator|)}
  repeat n = n {operator|+} 1; if n > 10 then goto done end until n >= 5 or false
  ::done::
  print{operator|(}{string|"at\\t"} .. n .. {operator|[}=={operator|[} raw {operator|]}{operator|]} string {operator|]}=={operator|]}, string.format{operator|(}{string|"%d"}, n{operator|)}{operator|)} -- end
end
while true do break end
