#!/usr/bin/env lua
--{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle <const> {operator|=} {punctuation|\{} litres {operator|=} {number|1}.{number|7}{punctuation|,} {punctuation|[}"name"{punctuation|]} {operator|=} 'pot'{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
Kettle.__index {operator|=} Kettle

function Kettle.{function|new}{punctuation|(}litres{punctuation|,} {operator|..}.{punctuation|)}
  local self {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self.litres {operator|=} litres or 1e-{number|3}
  for i{punctuation|,} v in {function|ipairs}{punctuation|(}{punctuation|\{} {operator|..}. {punctuation|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} {operator|=} v ~{operator|=} nil and #v {comment|// 2 or not v end}
  return self
end

function Kettle{punctuation|:}{function|boil}{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n + {number|1}{punctuation|;} if n > {number|10} then goto done end until n >{operator|=} {number|5} or {boolean|false}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  {function|print}{punctuation|(}"at\\t" {operator|..} n {operator|..} {punctuation|[}{operator|=}{operator|=}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|=}{operator|=}{punctuation|]}{punctuation|,} string.{function|format}{punctuation|(}"%d"{punctuation|,} n{punctuation|)}{punctuation|)} -- end
end
while {boolean|true} do break end
