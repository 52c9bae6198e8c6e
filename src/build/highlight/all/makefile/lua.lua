{comment|#!/usr/bin/env lua}
--[[ A kettle
  in Lua ]]
local Kettle <const> {operator|=} {punctuation|\{} litres {operator|=} 1.7, [{string|"name"}] {operator|=} {string|'pot'}, [1] {operator|=} 0xFFp2 {punctuation|\}}
Kettle.__index {operator|=} Kettle

function Kettle.new{punctuation|(}litres, ...{punctuation|)}
  local self {operator|=} setmetatable{punctuation|(}{punctuation|\{}{punctuation|\}}, Kettle{punctuation|)}
  self.litres {operator|=} litres or 1e-3
  for i, v in ipairs{punctuation|(}{punctuation|\{} ... {punctuation|\}}{punctuation|)} do self[i] {operator|=} v ~{operator|=} nil and {comment|#v // 2 or not v end}
  return self
end

{target symbol|function Kettle}{punctuation|:}boil{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n + 1{punctuation|;} if n > 10 then goto done end until n >{operator|=} 5 or false
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  print{punctuation|(}{string|"at\\t"} .. n .. [{operator|=}{operator|=}[ raw ]] string ]{operator|=}{operator|=}], string.format{punctuation|(}{string|"%d"}, n{punctuation|)}{punctuation|)} -- end
end
while true do break end
