#!/usr/bin/env lua
--[[ A kettle
  in Lua ]]
local Kettle <const{operator|>} {punctuation|=} \{ litres {punctuation|=} {number|1}.{number|7}{punctuation|,} {virtual-key function|["name"]} {punctuation|=} {string|'pot'}{punctuation|,} [{number|1}] {punctuation|=} 0xFFp2 \}
Kettle.__index {punctuation|=} Kettle

function Kettle.new{punctuation|(}litres{punctuation|,} {operator|..}.{punctuation|)}
  local self {punctuation|=} setmetatable{punctuation|(}\{\}{punctuation|,} Kettle{punctuation|)}
  self.litres {punctuation|=} litres or 1e-{number|3}
  for i{punctuation|,} v in ipairs{punctuation|(}\{ {operator|..}. \}{punctuation|)} do self[i] {punctuation|=} v ~{punctuation|=} nil and #v // {number|2} or not v end
  {rule-keyword keyword|return} self
end

function Kettle:boil{punctuation|(}n{punctuation|)}
  repeat n {punctuation|=} n {operator|+} {number|1}; {rule-keyword keyword|if} n {operator|>} {number|10} then goto done end until n {operator|>}{punctuation|=} {number|5} or false
  ::done::
  print{punctuation|(}{string|"at\\t"} {operator|..} n {operator|..} [{punctuation|=}{punctuation|=}[ raw ]] string ]{punctuation|=}{punctuation|=}]{punctuation|,} string.format{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} -- end
end
while true do break end
