#!/usr/bin/env lua
--{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle {tag|{tag|{punctuation|<}const}{punctuation|>}} = {punctuation|\{} litres = 1.7, {punctuation|[}"name"{punctuation|]} = 'pot', {punctuation|[}1{punctuation|]} = 0xFFp2 {punctuation|\}}
Kettle.__index = Kettle

function Kettle.new{expression|{punctuation|(}litres, ...{punctuation|)}}
  local self = setmetatable{expression|{punctuation|(}{punctuation|\{}{punctuation|\}}, Kettle{punctuation|)}}
  self.litres = litres or 1e-3
  for i, v in ipairs{expression|{punctuation|(}{punctuation|\{} ... {punctuation|\}}{punctuation|)}} do self{punctuation|[}i{punctuation|]} = v ~= nil and {parser-comment comment|#v // 2 or not v end}
  return self
end

function Kettle:boil{expression|{punctuation|(}n{punctuation|)}}
  repeat n = n + 1{punctuation|;} if n > 10 then goto done end until n >= 5 or false
  ::done::
  print{expression|{punctuation|(}{string|"at\\t"} .. n .. {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}, string.format{punctuation|(}{string|"%d"}, n{punctuation|)}{punctuation|)}} -- end
end
while true do break end
