{hashbang comment|#!/usr/bin/env lua}
{operator|--}{punctuation|[}{punctuation|[} {constant|A} kettle
  {keyword|in} Lua {punctuation|]}{punctuation|]}
local Kettle {tag|{tag|{punctuation|<}const}{punctuation|>}}{plain-text| = }{punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}{plain-text|
Kettle.__index = Kettle

function Kettle.new(litres, ...)
  local self = setmetatable(}{punctuation|\{}{punctuation|\}}{plain-text|, Kettle)
  self.litres = litres or 1e-3
  for i, v in ipairs(}{punctuation|\{} {operator|...} {punctuation|\}}{plain-text|) do self[i] = v ~= nil and #v // 2 or not v end
  return self
end

function Kettle:boil(n)
  repeat n = n + 1; if n > 10 then goto done end until n >= 5 or false
  ::done::
  print("at\\t" .. n .. [==[ raw ]] string ]==], string.format("%d", n)) -- end
end
while true do break end
}