#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|-}{operator|-}{punctuation|[}{punctuation|[} A kettle
  {operator-keyword operator|in} Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
Kettle{punctuation|.}__index {operator|=} Kettle

{keyword|function} Kettle{punctuation|.}{function keyword|new}{punctuation|(}litres{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  local self {operator|=} {function keyword|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres {operator|=} litres {keyword|or} {number|1e-3}
  for i{punctuation|,} v {operator-keyword operator|in} {function keyword|ipairs}{punctuation|(}{punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|)} {keyword|do} self{punctuation|[}i{punctuation|]} {operator|=} v {operator|~=} nil {keyword|and} #v {operator|/}{operator|/} {number|2} {keyword|or} {operator-keyword operator|not} v {keyword|end}
  {keyword|return} self
{keyword|end}

{keyword|function} Kettle:{function keyword|boil}{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} {keyword|then} {keyword|goto} done {keyword|end} until n {operator|>=} {number|5} {keyword|or} false
  ::done::
  {function keyword|print}{punctuation|(}{string|"at\\t"} {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} {punctuation|[}{operator|=}{operator|=}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|=}{operator|=}{punctuation|]}{punctuation|,} string{punctuation|.}{function keyword|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|-}{operator|-} {keyword|end}
{keyword|end}
while true {keyword|do} break {keyword|end}
