#!/usr/bin/env lua
--{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle <const> {punctuation|=} {punctuation|\{} litres {punctuation|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {punctuation|=} {string|'pot'}{punctuation|,} {variable|[1]} {punctuation|=} 0xFFp2 {punctuation|\}}
Kettle.__index {punctuation|=} Kettle

function Kettle.new{punctuation|(}litres{punctuation|,} ...{punctuation|)}
  local self {punctuation|=} setmetatable{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self.litres {punctuation|=} litres {function|or} 1e{number|-3}
  for i{punctuation|,} v in ipairs{punctuation|(}{punctuation|\{} ... {punctuation|\}}{punctuation|)} do self{variable|[i]} {punctuation|=} v ~{punctuation|=} nil {function|and} #v {comment|// 2 or not v end}
  return self
end

function Kettle{punctuation|:}boil{punctuation|(}n{punctuation|)}
  repeat n {punctuation|=} n + {number|1}{punctuation|;} if n > {number|10} then goto done end until n >{punctuation|=} {number|5} {function|or} {boolean|false}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  print{punctuation|(}{string|"at\\t"} .. n .. {punctuation|[}{punctuation|=}{punctuation|=}{punctuation|[} raw {punctuation|]}{punctuation|]} {keyword|string} {punctuation|]}{punctuation|=}{punctuation|=}{punctuation|]}{punctuation|,} {keyword|string}.format{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} -- end
end
while {boolean|true} do {function|break} end
