{embedded-scheme|{punctuation|#}{scheme language-scheme|!/usr/bin/env}} lua
{punctuation|--}{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle {punctuation|<}const{punctuation|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1}{punctuation|.}{number|7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} 'pot{punctuation|'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
Kettle{punctuation|.}{punctuation|_}{punctuation|_}index {operator|=} Kettle

function Kettle{punctuation|.}new{punctuation|(}litres{punctuation|,} ...{punctuation|)}
  local self {operator|=} setmetatable{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres {operator|=} litres or 1e{punctuation|-}{number|3}
  for i{punctuation|,} v in ipairs{punctuation|(}{punctuation|\{} ... {punctuation|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} {operator|=} v {punctuation|~}{operator|=} nil and {embedded-scheme|{punctuation|#}{scheme language-scheme|v}} // {number|2} or not v end
  return self
end

function Kettle:boil{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n + {number|1}; if n {punctuation|>} {number|10} then goto done end until n {punctuation|>}{operator|=} {number|5} or false
  ::done::
  print{punctuation|(}{string|"at\\t"} .. n .. {punctuation|[}{operator|=}{operator|=}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|=}{operator|=}{punctuation|]}{punctuation|,} string{punctuation|.}format{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {punctuation|--} end
end
while true do break end
