#!{operator|/}usr{operator|/}bin{operator|/}env lua
{comment|--[[ A kettle}
  {keyword|in} Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} 'pot'{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} {number|0}xFFp2 {punctuation|\}}
Kettle{punctuation|.}__index {operator|=} Kettle

{keyword|function} Kettle{punctuation|.}{keyword|new}{punctuation|(}litres{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  local self {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres {operator|=} litres {operator|or} {number|1e-3}
  {keyword|for} i{punctuation|,} v {keyword|in} {function|ipairs}{punctuation|(}{punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} {operator|=} v ~{operator|=} nil {operator|and} #v {operator|/}{operator|/} {number|2} {operator|or} {operator|not} v {keyword|end}
  {keyword|return} self
{keyword|end}

{keyword|function} Kettle{punctuation|:}{function|boil}{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} {keyword|then} goto done {keyword|end} {keyword|until} n {operator|>=} {number|5} {operator|or} {boolean|false}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  {function|print}{punctuation|(}{string|"at\\t"} {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} {punctuation|[}{operator|=}{operator|=}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|=}{operator|=}{punctuation|]}{punctuation|,} string{punctuation|.}{function|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {comment|-- end}
{keyword|end}
{keyword|while} {boolean|true} do break {keyword|end}
