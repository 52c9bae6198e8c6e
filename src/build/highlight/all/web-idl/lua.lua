#!/usr/bin/env lua
{operator|-}{operator|-}{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}{keyword|const}{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} 'pot'{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
Kettle{punctuation|.}__index {operator|=} Kettle

function Kettle{punctuation|.}new{punctuation|(}litres{punctuation|,} {operator|...}{punctuation|)}
  {class-name|local} self {operator|=} setmetatable{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres {operator|=} litres {keyword|or} {number|1e-3}
  {class-name|for} i{punctuation|,} v {class-name|in} ipairs{punctuation|(}{punctuation|\{} {operator|...} {punctuation|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} {operator|=} v ~{operator|=} nil and #v {comment|// 2 or not v end}
  return self
end

function Kettle{operator|:}{class-name|boil}{punctuation|(}n{punctuation|)}
  {class-name|repeat} n {operator|=} n + {number|1}{punctuation|;} if n {operator|>} {number|10} then goto done end until n {operator|>}{operator|=} {number|5} {keyword|or} {boolean|false}
  {operator|:}{operator|:}{class-name|done}{operator|:}{operator|:}
  {class-name|print}{punctuation|(}{string|"at\\t"} {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} {punctuation|[}{operator|=}{operator|=}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|=}{operator|=}{punctuation|]}{punctuation|,} string{punctuation|.}format{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|-}{operator|-} end
end
while {boolean|true} do break end
