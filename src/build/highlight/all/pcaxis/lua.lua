#!/usr/bin/env lua
--[[ A kettle
  in Lua ]]
local Kettle <const> {operator|=} \{ litres {operator|=} {number|1.7}{punctuation|,} [{string|"name"}] {operator|=} 'pot'{punctuation|,} [1] {operator|=} 0xFFp2 \}
Kettle.__index {operator|=} Kettle

function Kettle.new(litres{punctuation|,} ...)
  local self {operator|=} setmetatable(\{\}{punctuation|,} Kettle)
  self.litres {operator|=} litres or 1e-3
  for i{punctuation|,} v in ipairs(\{ ... \}) do self[i] {operator|=} v ~{operator|=} nil and #v // {number|2} or not v end
  return self
end

function Kettle:boil(n)
  repeat n {operator|=} n + {number|1}{punctuation|;} if n > {number|10} then goto done end until n >{operator|=} {number|5} or false
  ::done::
  print({string|"at\\t"} .. n .. [{operator|=}{operator|=}[ raw ]] string ]{operator|=}{operator|=}]{punctuation|,} string.format({string|"%d"}{punctuation|,} n)) -- end
end
while true do break end
