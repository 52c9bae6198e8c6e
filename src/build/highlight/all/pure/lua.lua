{comment|#!/usr/bin/env lua}
{operator|--}{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}{keyword|const}{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{operator|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {operator|'}pot{operator|',} {punctuation|[}{number|1}{punctuation|]} {operator|=} {number|0xFF}p2 {punctuation|\}}
Kettle{operator|.}__index {operator|=} Kettle

{function|function} Kettle{operator|.}new{punctuation|(}litres{operator|,} {operator|...}{punctuation|)}
  local self {operator|=} setmetatable{punctuation|(}{punctuation|\{}{punctuation|\}}{operator|,} Kettle{punctuation|)}
  self{operator|.}litres {operator|=} litres {operator|or} {number|1e-3}
  for i{operator|,} v in ipairs{punctuation|(}{punctuation|\{} {operator|...} {punctuation|\}}{punctuation|)} {function|do} self{punctuation|[}i{punctuation|]} {operator|=} v {operator|~=} nil {operator|and} {operator|#}v {comment|// 2 or not v end}
  return self
{keyword|end}

{function|function} Kettle{operator|:}boil{punctuation|(}n{punctuation|)}
  {function|repeat} n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} {keyword|then} goto done {keyword|end} until n {operator|>=} {number|5} {operator|or} {keyword|false}
  {operator|::}done{operator|::}
  print{punctuation|(}{string|"at\\t"} {operator|..} n {operator|..} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} {function|string} {punctuation|]}{operator|==}{punctuation|]}{operator|,} {function|string}{operator|.}format{punctuation|(}{string|"%d"}{operator|,} n{punctuation|)}{punctuation|)} {operator|--} {keyword|end}
{keyword|end}
while {keyword|true} {function|do} {keyword|break} {keyword|end}
