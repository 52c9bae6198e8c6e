#!/usr/bin/env lua
--{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle <const> = {punctuation|\{} litres = 1.7, {punctuation|[}"name"{punctuation|]} = 'pot', {punctuation|[}1{punctuation|]} = 0xFFp2 {punctuation|\}}
Kettle.__index = Kettle

function Kettle.new(litres, ...)
  local self = setmetatable({punctuation|\{}{punctuation|\}}, Kettle)
  self.litres = litres or 1e-3
  for i, v in ipairs({punctuation|\{} ... {punctuation|\}}) do self{punctuation|[}i{punctuation|]} = v ~= nil and #v // 2 or not v end
  return self
end

function Kettle:boil(n)
  repeat n = n + 1; if n > 10 then goto done end until n >= 5 or false
  ::done::
  print("at{function selector|\\t}" .. n .. {punctuation|[}=={punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}=={punctuation|]}, string.format("{comment|%d", n)) -- end}
end
while true do break end
