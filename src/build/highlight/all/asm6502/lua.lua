#!/usr/bin/env lua
--[[ {register variable|A} kettle
  in Lua ]]
local Kettle <const> = \{ litres = {decimal-number number|1}.{decimal-number number|7}{punctuation|,} [{string|"name"}] = {string|'pot'}{punctuation|,} [{decimal-number number|1}] = 0xFFp2 \}
Kettle{directive property|.__index} = Kettle

function Kettle.new{punctuation|(}litres{punctuation|,} ...{punctuation|)}
  local self = setmetatable{punctuation|(}\{\}{punctuation|,} Kettle{punctuation|)}
  self{directive property|.litres} = litres or 1e-{decimal-number number|3}
  for i{punctuation|,} v in ipairs{punctuation|(}\{ ... \}{punctuation|)} do self[i] = v ~= nil {op-code keyword|and} #v // {decimal-number number|2} or not v end
  return self
end

function Kettle{punctuation|:}boil{punctuation|(}n{punctuation|)}
  repeat n = n + {decimal-number number|1}{comment|; if n > 10 then goto done end until n >= 5 or false}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  print{punctuation|(}{string|"at\\t"} .. n .. [==[ raw ]] string ]==]{punctuation|,} string.format{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} -- end
end
while true do break end
