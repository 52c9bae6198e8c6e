#!/usr/bin/env lua
--{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle <const> = \{ litres = 1.7{punctuation|,} {punctuation|[}"name"{punctuation|]} = 'pot'{punctuation|,} {punctuation|[}1{punctuation|]} = 0xFFp2 \}
Kettle.__index = Kettle

function Kettle.new{punctuation|(}litres{punctuation|,} ...{punctuation|)}
  local self = setmetatable{punctuation|(}\{\}{punctuation|,} Kettle{punctuation|)}
  self.litres = litres or 1e-3
  for i{punctuation|,} v in ipairs{punctuation|(}\{ ... \}{punctuation|)} do self{punctuation|[}i{punctuation|]} = v ~= nil and #v {comment|// 2 or not v end}
  return self
end

function Kettle:boil{punctuation|(}n{punctuation|)}
  repeat n = n + 1; if n > 10 then goto done end until n >= 5 or false
  ::done::
  print{punctuation|(}"at\\t" .. n .. {punctuation|[}=={punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}=={punctuation|]}{punctuation|,} string.format{punctuation|(}"%d"{punctuation|,} n{punctuation|)}{punctuation|)} -- end
end
while true do break end
