{selector|#!/usr/bin/env lua
--[[ A kettle
  in Lua ]]
local Kettle <const> = }{punctuation|\{} litres = 1.7{punctuation|,} [{string|"name"}] = {string|'pot'}{punctuation|,} [1] = 0xFFp2 {punctuation|\}}
Kettle.__index = Kettle

function Kettle.{function|new}{punctuation|(}litres{punctuation|,} ...{punctuation|)}
  local self = {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self.litres = litres {operator|or} 1e-3
  for i{punctuation|,} v in {function|ipairs}{punctuation|(}{punctuation|\{} ... {punctuation|\}}{punctuation|)} do self[i] = v ~= nil {operator|and} #v {comment|// 2 or not v end}
  return self
end

function {property|Kettle}{punctuation|:}{function|boil}{punctuation|(}n{punctuation|)}
  repeat n = n {operator|+} 1{punctuation|;} if n {operator|>} 10 then goto done end until n {operator|>=} 5 {operator|or} {property|false}
  {punctuation|:}{punctuation|:}{property|done}{punctuation|:}{punctuation|:}
  {function|print}{punctuation|(}{string|"at\\t"} .. n .. [==[ raw ]] string ]==]{punctuation|,} string.{function|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} -- end
end
while {boolean|true} do break end
