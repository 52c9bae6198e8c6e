{comment|#!/usr/bin/env lua}
{operator|-}{operator|-}{punctuation|[}{punctuation|[} A kettle
  {keyword|in} Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {operator|'}pot{operator|'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
Kettle.__index {operator|=} Kettle

function Kettle.{function|new}{punctuation|(}litres{punctuation|,} ...{punctuation|)}
  local self {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self.litres {operator|=} litres or {number|1e-3}
  {keyword|for} i{punctuation|,} v {keyword|in} {function|ipairs}{punctuation|(}{punctuation|\{} ... {punctuation|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} {operator|=} v {operator|~}{operator|=} nil and {comment|#v // 2 or not v end}
  {keyword|return} self
end

function Kettle{operator|:}{function|boil}{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} then goto done end until n {operator|>=} {number|5} or {boolean|false}
  {operator|:}{operator|:}done{operator|:}{operator|:}
  {keyword|print}{punctuation|(}"at\\t{string|" .. n .. [==[ raw ]] string ]==], string.format("}{operator|%}d"{punctuation|,} n{punctuation|)}{punctuation|)} {operator|-}{operator|-} end
end
{keyword|while} {boolean|true} do {keyword|break} end
