{comment|#!/usr/bin/env lua}
{punctuation|-}{punctuation|-}{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle <const{punctuation|>} = {punctuation|\{} litres = 1.7{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} = 'pot'{punctuation|,} {punctuation|[}{number|1}{punctuation|]} = 0xFFp2 {punctuation|\}}
Kettle.__index = Kettle

function Kettle.new(litres{punctuation|,} {punctuation|...})
  local self = setmetatable({punctuation|\{}{punctuation|\}}{punctuation|,} Kettle)
  self.litres = litres or 1e{punctuation|-}{number|3}
  for i{punctuation|,} v in ipairs({punctuation|\{} {punctuation|...} {punctuation|\}}) do self{punctuation|[}i{punctuation|]} = v ~= nil and {comment|#v // 2 or not v end}
  return self
end

function Kettle{punctuation|:}boil(n)
  repeat n = n + 1; if n {punctuation|>} 10 then goto done end until n {punctuation|>}= 5 or false
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  print("at\\t" .. n .. {punctuation|[}=={punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}=={punctuation|]}{punctuation|,} string.format("%d"{punctuation|,} n)) {punctuation|-}{punctuation|-} end
end
while true do break end
