{operator|#}!/usr/bin/env lua
--{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle <const> = {punctuation|\{} litres = {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} = 'pot'{punctuation|,} {punctuation|[}{number|1}{punctuation|]} = 0xFFp2 {punctuation|\}}
Kettle.__index = Kettle

function Kettle.new{punctuation|(}litres{punctuation|,} ...{punctuation|)}
  local self = setmetatable{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self.litres = litres or {number|1e-3}
  for i{punctuation|,} v in ipairs{punctuation|(}{punctuation|\{} ... {punctuation|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} = v {operator|~}= {boolean|nil} and {operator|#}v // {number|2} or not v end
  return self
end

function Kettle:boil{punctuation|(}{function|n}{punctuation|)}
  repeat n = n + {number|1}{comment|; if n > 10 then goto done end until n >= 5 or false}
  {symbol|::done}::
  print{punctuation|(}{string|"at\\t"} .. n .. {punctuation|[}=={punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}=={punctuation|]}{punctuation|,} string.format{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} -- end
end
while {boolean|true} do break end
