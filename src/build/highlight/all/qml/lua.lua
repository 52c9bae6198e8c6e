#!/usr/bin/env lua
--{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle <const> = {punctuation|\{} litres = 1.7{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} = 'pot'{punctuation|,} {punctuation|[}1{punctuation|]} = 0xFFp2 {punctuation|\}}
Kettle.__index = Kettle

function Kettle.new(litres{punctuation|,} ...)
  local self = setmetatable({punctuation|\{}{punctuation|\}}{punctuation|,} Kettle)
  self.litres = litres or 1e-3
  for i{punctuation|,} v in ipairs({punctuation|\{} ... {punctuation|\}}) do self{punctuation|[}i{punctuation|]} = v ~= nil and #v {comment|// 2 or not v end}
  return self
end

function Kettle{punctuation|:}{javascript-expression language-javascript|{function|boil}{punctuation|(}n{punctuation|)}}
  repeat n = n + 1{punctuation|;} if n > 10 then goto done end until n >= 5 or false
  {punctuation|:}{javascript-expression language-javascript|{operator|:}done{operator|:}{operator|:}}
  print({string|"at\\t"} .. n .. {punctuation|[}=={punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}=={punctuation|]}{punctuation|,} string.format({string|"%d"}{punctuation|,} n)) -- end
end
while true do break end
