#!/usr/bin/env lua
--[[ A kettle
  in Lua ]]
local Kettle <const> = {punctuation|\{} litres = {number|1.7}{punctuation|,} [{string|"name"}] = {string|'pot'}{punctuation|,} [{number|1}] = 0xFFp2 {punctuation|\}}
Kettle.__index = Kettle

function Kettle.new(litres{punctuation|,} ...)
  local self = setmetatable({punctuation|\{}{punctuation|\}}{punctuation|,} Kettle)
  self.litres = litres or 1e-{number|3}
  for i{punctuation|,} v in ipairs({punctuation|\{} ... {punctuation|\}}) do self[i] = v ~= nil and #v // {number|2} or not v end
  return self
end

function Kettle:boil(n)
  repeat n = n + {number|1}; if n > {number|10} then goto done end until n >= {number|5} or false
  ::done::
  print({string|"at\\t"} .. n .. [==[ raw ]] string ]==]{punctuation|,} string.format({string|"%d"}{punctuation|,} n)) -- end
end
while true do break end
