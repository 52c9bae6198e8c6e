{selector|#!/usr/bin/env lua
--[[ A kettle
  in Lua ]]
local Kettle <const> =} {punctuation|\{} litres = 1.7{punctuation|,} [{string|"name"}] = {string|'pot'}{punctuation|,} [1] = 0xFFp2 {punctuation|\}}
{selector|Kettle.__index = Kettle

function Kettle.new(litres, ...)
  local self = setmetatable(}{punctuation|\{}{punctuation|\}}{selector|, Kettle)
  self.litres = litres or 1e-3
  for i, v in ipairs(}{punctuation|\{} ... {punctuation|\}}{punctuation|)} do self[i] = v ~= nil and #v // 2 or not v end
  return self
end

function {property|Kettle}{punctuation|:}{function|boil}{punctuation|(}n{punctuation|)}
  repeat n = n + 1{punctuation|;} if n > 10 then goto done end until n >= 5 or {property|false}
  {punctuation|:}{punctuation|:}{property|done}{punctuation|:}{punctuation|:}
  {function|print}{punctuation|(}{string|"at\\t"} .. n .. [==[ raw ]] string ]==]{punctuation|,} string.{function|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} -- end
end
while true do break end
