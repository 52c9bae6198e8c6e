#!/usr/bin/env lua
--{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle <const> = \{ litres = 1.7, {punctuation|[}{string|"name"}{punctuation|]} = {symbol|'pot}{symbol|',} {punctuation|[}{number|1}{punctuation|]} = 0xFFp2 \}
Kettle.__index = Kettle

function Kettle.new{punctuation|(}{function|litres,} ...{punctuation|)}
  local self = setmetatable{punctuation|(}{function|\{\},} Kettle{punctuation|)}
  self.litres = litres or {number|1e-3}
  for i, v in ipairs{punctuation|(}{function|\{} ... \}{punctuation|)} do self{punctuation|[}{function|i}{punctuation|]} = v ~= nil and #v // {number|2} or not v end
  return self
end

function Kettle:boil{punctuation|(}{function|n}{punctuation|)}
  repeat n = n + {number|1}{comment|; if n > 10 then goto done end until n >= 5 or false}
  ::done::
  print{punctuation|(}{string|"at\\t"} .. n .. {punctuation|[}{function|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}=={punctuation|]}, string.format{punctuation|(}{string|"%d"}, n{punctuation|)}{punctuation|)} -- end
end
while true do break end
