#!/usr/bin/env lua
--{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle <const> = {punctuation|\{} litres = {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} = 'pot'{punctuation|,} {punctuation|[}{number|1}{punctuation|]} = 0xFFp2 {punctuation|\}}
Kettle.__index = Kettle

function Kettle.new(litres{punctuation|,} ...)
  local self = setmetatable({punctuation|\{}{punctuation|\}}{punctuation|,} Kettle)
  self.litres = litres or {number|1e-3}
  for i{punctuation|,} v in ipairs({punctuation|\{} ... {punctuation|\}}) do self{punctuation|[}i{punctuation|]} = v ~= nil and #v {comment|// 2 or not v end}
  return self
end

function Kettle{operator|:}boil(n)
  repeat n = n + {number|1}; if n > {number|10} then goto done end until n >= {number|5} or {boolean|false}
  {operator|:}{operator|:}done{operator|:}{operator|:}
  print({string|"at\\t"} .. n .. {punctuation|[}=={punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}=={punctuation|]}{punctuation|,} string.format({string|"%d"}{punctuation|,} n)) -- end
end
while {boolean|true} do break end
