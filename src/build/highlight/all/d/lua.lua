{comment|#!/usr/bin/env lua}
{operator|--}{punctuation|[}{punctuation|[} A kettle
  {operator|in} Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}{keyword|const}{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} 'pot'{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} {number|0xFFp2} {punctuation|\}}
Kettle{punctuation|.}__index {operator|=} Kettle

{keyword|function} Kettle{punctuation|.}{keyword|new}{punctuation|(}litres{punctuation|,} {operator|...}{punctuation|)}
  local self {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres {operator|=} litres or {number|1e-3}
  {keyword|for} i{punctuation|,} v {operator|in} {function|ipairs}{punctuation|(}{punctuation|\{} {operator|...} {punctuation|\}}{punctuation|)} {keyword|do} self{punctuation|[}i{punctuation|]} {operator|=} v {operator|~=} nil and #v {comment|// 2 or not v end}
  {keyword|return} self
end

{keyword|function} Kettle{punctuation|:}{function|boil}{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} then {keyword|goto} done end until n {operator|>=} {number|5} or {keyword|false}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  {function|print}{punctuation|(}{string|"at\\t"} {operator|..} n {operator|..} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} {keyword|string} {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} {keyword|string}{punctuation|.}{function|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|--} end
end
{keyword|while} {keyword|true} {keyword|do} {keyword|break} end
