{comment|#!/usr/bin/env lua}
--[[ A kettle
  in Lua ]]
local Kettle <const{punctuation|>} = \{ litres = {number|1.7}, [{string|"name"}] = 'pot', [{number|1}] = 0xFFp2 {punctuation|\}}
Kettle.__index = Kettle

function Kettle.{function|new}{punctuation|(}litres, ...{punctuation|)}
  local self = {function|setmetatable}{punctuation|(}\{{punctuation|\}}, Kettle{punctuation|)}
  self.litres = litres or 1e-{number|3}
  for i, v in {function|ipairs}{punctuation|(}\{ ... {punctuation|\}}{punctuation|)} do self[i] = v ~= nil and {comment|#v // 2 or not v end}
  return self
end

function Kettle:{function|boil}{punctuation|(}n{punctuation|)}
  repeat n = n + {number|1}; if n {punctuation|>} {number|10} then goto done end until n {punctuation|>}= {number|5} or false
  ::done::
  {function|print}{punctuation|(}{string|"at\\t"} .. n .. [==[ raw ]] string ]==], string.{function|format}{punctuation|(}{string|"%d"}, n{punctuation|)}{punctuation|)} -- end
end
while true do break end
