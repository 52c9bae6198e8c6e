{comment|#!/usr/bin/env lua}
--[[ {directive|{keyword|A} kettle
  in Lua ]]
local Kettle <const> =} {punctuation|\{} litres = 1.7, ["name"] = 'pot', [1] = 0xFFp2 {punctuation|\}}
{directive|{keyword|Kettle.__index} = Kettle

function Kettle.new(litres, ...)
  local self = setmetatable(}{punctuation|\{}{punctuation|\}}, {directive|{keyword|Kettle)}
  self.litres = litres or 1e-3
  for i, v in ipairs(}{punctuation|\{} ... {punctuation|\}}) {directive|{keyword|do} self[i] = v ~= nil and {comment|#v // 2 or not v end}
  return self
end

function Kettle:boil(n)
  repeat n = n + {number|1}}{punctuation|;} if n > 10 then goto done end until n >= 5 or false
  ::done::
  print("at\\t" .. n .. [==[ raw ]] string ]==], string.format("%d", n)) -- end
end
while true do break end
