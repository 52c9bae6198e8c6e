{comment|#!/usr/bin/env lua}
--[[ A kettle
  in Lua ]]
{property|local Kettle <const>} {operator|=} \{ litres {operator|=} {number|1.7}{punctuation|,} [{string|"name"}{property|]} {operator|=} {string|'pot'}{property|, [1]} {operator|=} 0xFFp2 \}
{property|Kettle.__index} {operator|=} Kettle

function Kettle.new{punctuation|(}litres{punctuation|,} ...{punctuation|)}
  {property|local self} {operator|=} setmetatable{punctuation|(}\{\}{punctuation|,} Kettle{punctuation|)}
  {property|self.litres} {operator|=} litres or 1e-{number|3}
  for i{punctuation|,} v in ipairs{punctuation|(}\{ ... \}{punctuation|)} do self[i] {operator|=} v ~{operator|=} nil and {comment|#v // 2 or not v end}
  return self
end

function Kettle:boil{punctuation|(}n{punctuation|)}
  {property|repeat n} {operator|=} n + {number|1}; if n > {number|10} then goto done end until n >{operator|=} {number|5} or false
  ::done::
  print{punctuation|(}{string|"at\\t"} {property|.. n .. [}{operator|=}{operator|=}[ raw ]] string ]{operator|=}{operator|=}]{punctuation|,} string.format{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} -- end
end
while true do break end
