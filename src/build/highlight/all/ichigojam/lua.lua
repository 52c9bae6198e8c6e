#{operator|!}{operator|/}{function|usr}{operator|/}{function|bin}{operator|/}env lua
{operator|-}{operator|-}{punctuation|[}{punctuation|[} A kettle
  {function|in} Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}const{operator|>} {operator|=} \{ litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {comment|'pot', [1] = 0xFFp2 \}}
Kettle.__index {operator|=} Kettle

function Kettle.{keyword|new}{punctuation|(}litres{punctuation|,} ...{punctuation|)}
  local self {operator|=} setmetatable{punctuation|(}\{\}{punctuation|,} Kettle{punctuation|)}
  self.litres {operator|=} litres {operator|or} {number|1e-3}
  {keyword|for} i{punctuation|,} v {function|in} ipairs{punctuation|(}\{ ... \}{punctuation|)} do self{punctuation|[}i{punctuation|]} {operator|=} v {operator|~}{operator|=} nil {operator|and} #v {operator|/}{operator|/} {number|2} {operator|or} {operator|not} v {keyword|end}
  {keyword|return} self
{keyword|end}

function Kettle{punctuation|:}boil{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} {keyword|then} {keyword|goto} done {keyword|end} until n {operator|>=} {number|5} {operator|or} false
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  {keyword|print}{punctuation|(}"at\\t" .. n .. {punctuation|[}{operator|=}{operator|=}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|=}{operator|=}{punctuation|]}{punctuation|,} string.format{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|-}{operator|-} {keyword|end}
{keyword|end}
while true do break {keyword|end}
