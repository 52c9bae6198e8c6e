#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|--}[[ A kettle
  in Lua ]]
local Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1}.{number|7}{punctuation|,} [{identifier|"name"}] {operator|=} 'pot'{punctuation|,} [{number|1}] {operator|=} 0xFFp2 {punctuation|\}}
Kettle.__index {operator|=} Kettle

function Kettle.new{punctuation|(}litres{punctuation|,} {location-counter important|.}{location-counter important|.}{location-counter important|.}{punctuation|)}
  local self {operator|=} setmetatable{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self.litres {operator|=} litres or 1e{operator|-}{number|3}
  for i{punctuation|,} v in ipairs{punctuation|(}{punctuation|\{} {location-counter important|.}{location-counter important|.}{location-counter important|.} {punctuation|\}}{punctuation|)} do self[i] {operator|=} v {operator|~}{operator|=} nil and #v {operator|/}{operator|/} {number|2} or not v end
  return self
end

function Kettle{operator|:}boil{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} if n {operator|>} {number|10} then goto done end until n {operator|>=} {number|5} or false
  {operator|::}done{operator|::}
  print{punctuation|(}{identifier|"at\\t"} {location-counter important|.}{location-counter important|.} n {location-counter important|.}{location-counter important|.} [{operator|==}[ raw ]] string ]{operator|==}]{punctuation|,} string.format{punctuation|(}{identifier|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|--} end
end
while true do break end
