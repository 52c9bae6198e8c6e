{comment|#!/usr/bin/env lua}
{operator|--}{punctuation|[}{punctuation|[} A kettle
  {operator|in} Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}{keyword|const}{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} 'pot'{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} {number|0xFF}p2 {punctuation|\}}
Kettle{operator|.}__index {operator|=} Kettle

function Kettle{operator|.}{function|new}{punctuation|(}litres{punctuation|,} {operator|..}{punctuation|.)}
  local self {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{operator|.}litres {operator|=} litres {operator|or} {number|1e-3}
  {keyword|for} i{punctuation|,} v {operator|in} {function|ipairs}{punctuation|(}{punctuation|\{} {operator|...} {punctuation|\}}{punctuation|)} {keyword|do} self{punctuation|[}i{punctuation|]} {operator|=} v {operator|~=} {keyword|nil} {operator|and} {comment|#v // 2 or not v end}
  {keyword|return} self
{keyword|end}

function Kettle{operator|:}{function|boil}{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}; {keyword|if} n {operator|>} {number|10} then goto done {keyword|end} until n {operator|>=} {number|5} {operator|or} false
  {operator|::}done{operator|::}
  {function|print}{punctuation|(}{string|"at\\t"} {operator|..} n {operator|..} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} string{operator|.}{function|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|--} {keyword|end}
{keyword|end}
{keyword|while} true {keyword|do} {keyword|break} {keyword|end}
