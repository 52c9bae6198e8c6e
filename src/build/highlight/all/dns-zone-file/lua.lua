#!/usr/bin/env lua
--[[ {type keyword|A} kettle
  in Lua ]]
local Kettle <const> = \{ litres = 1.7, [{string|"name"}] = 'pot', [1] = 0xFFp2 \}
Kettle.__index = Kettle

function Kettle.new{punctuation|(}litres, ...{punctuation|)}
  local self = setmetatable{punctuation|(}\{\}, Kettle{punctuation|)}
  self.litres = litres or 1e-3
  for i, v in ipairs{punctuation|(}\{ ... \}{punctuation|)} do self[i] = v ~= nil and #v // 2 or not v end
  return self
end

function Kettle:boil{punctuation|(}n{punctuation|)}
  repeat n = n + 1{comment|; if n > 10 then goto done end until n >= 5 or false}
  ::done::
  print{punctuation|(}{string|"at\\t"} .. n .. [==[ raw ]] string ]==], string.format{punctuation|(}{string|"%d"}, n{punctuation|)}{punctuation|)} -- end
end
while true do break end
