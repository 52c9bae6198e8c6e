#{punctuation|!}{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|-}{operator|-}{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}"name"{punctuation|]} {operator|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} {number|0}xFFp2 {punctuation|\}}
Kettle{punctuation|.}__index {operator|=} Kettle

{keyword|function} Kettle{punctuation|.}{function|new}{punctuation|(}litres{punctuation|,} {punctuation|...}{punctuation|)}
  local self {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres {operator|=} litres or {number|1e-3}
  {keyword|for} {number|i}{punctuation|,} v in {function|ipairs}{punctuation|(}{punctuation|\{} {punctuation|...} {punctuation|\}}{punctuation|)} do self{punctuation|[}{number|i}{punctuation|]} {operator|=} v {operator|~=} nil and #v {operator|/}{operator|/} {number|2} or not v {keyword|end}
  {keyword|return} self
{keyword|end}

{keyword|function} Kettle{operator|:}{function|boil}{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} then goto done {keyword|end} until n {operator|>=} {number|5} or false
  {operator|:}{operator|:}done{operator|:}{operator|:}
  {function|print}{punctuation|(}"at{operator|\\}t" {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} string{punctuation|.}{function|format}{punctuation|(}"{comment|%d", n)) -- end}
{keyword|end}
{keyword|while} true do {keyword|break} {keyword|end}
