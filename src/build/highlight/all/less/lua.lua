{selector|#!/usr/bin/env lua
--[[ A kettle
  in Lua ]]
local Kettle <const> =} {punctuation|\{} litres = 1.7{punctuation|,} [{string|"name"}] = {string|'pot'}{punctuation|,} [1] = 0xFFp2 {punctuation|\}}
Kettle.__index = Kettle

function Kettle.{function|new}{punctuation|(}litres{punctuation|,} ...{punctuation|)}
  local self = setmetatable{selector|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self.litres = litres or 1e{operator|-}3
  for i{punctuation|,} v in ipairs{selector|(}{punctuation|\{} ... {punctuation|\}}{punctuation|)} do self[i] = v ~= nil and #v {comment|// 2 or not v end}
  return self
end

function {property|Kettle}{punctuation|:}{function|boil}{punctuation|(}n{punctuation|)}
  repeat n = n {operator|+} 1{punctuation|;} if n > 10 then goto done end until n >= 5 or {property|false}
  {punctuation|:}{punctuation|:}{property|done}{punctuation|:}{punctuation|:}
  {function|print}{punctuation|(}{string|"at\\t"} .. n .. [==[ raw ]] string ]==]{punctuation|,} string.{function|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|-}{operator|-} end
end
while true do break end
