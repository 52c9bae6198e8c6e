#{punctuation|!}/usr/bin/env lua
--[[ A kettle
  in Lua ]]
local Kettle <const> = \{ litres = {number|1.7}{punctuation|,} [{string|"name"}] = 'pot'{punctuation|,} [{number|1}] = {number|0}xFFp2 \}
Kettle.__index = Kettle

function Kettle.new(litres{punctuation|,} {punctuation|...})
  local self = setmetatable(\{\}{punctuation|,} Kettle)
  self.litres = litres or {number|1}e-{number|3}
  for i{punctuation|,} v in ipairs(\{ {punctuation|...} \}) do self[i] = v ~= nil and #v // {number|2} or not v end
  return self
end

function Kettle:boil(n)
  repeat n = n + {number|1}; if n > {number|10} then goto done end until n >= {number|5} or false
  ::done::
  print({string|"at\\t"} .. n .. [==[ raw ]] string ]==]{punctuation|,} string.format({string|"%d"}{punctuation|,} n)) -- end
end
while true do break end
