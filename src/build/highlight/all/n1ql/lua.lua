#!{operator|/}usr{operator|/}bin{operator|/}env lua
{comment|--[[ A kettle}
  {operator|in} Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} {number|0}xFFp2 {punctuation|\}}
Kettle{punctuation|.}__index {operator|=} Kettle

{keyword|function} Kettle{punctuation|.}{function|new}{punctuation|(}litres{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  local {keyword|self} {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  {keyword|self}{punctuation|.}litres {operator|=} litres {operator|or} {number|1}e{operator|-}{number|3}
  {keyword|for} i{punctuation|,} v {operator|in} {function|ipairs}{punctuation|(}{punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|)} {keyword|do} {keyword|self}{punctuation|[}i{punctuation|]} {operator|=} v ~{operator|=} nil {operator|and} #v {operator|/}{operator|/} {number|2} {operator|or} {operator|not} v {operator|end}
  {keyword|return} {keyword|self}
{operator|end}

{keyword|function} Kettle{punctuation|:}{function|boil}{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} {operator|then} goto done {operator|end} until n {operator|>=} {number|5} {operator|or} {boolean|false}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  {function|print}{punctuation|(}{string|"at\\t"} {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} {punctuation|[}{operator|==}{punctuation|[} {keyword|raw} {punctuation|]}{punctuation|]} {keyword|string} {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} {keyword|string}{punctuation|.}{function|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {comment|-- end}
{operator|end}
{keyword|while} {boolean|true} {keyword|do} {keyword|break} {operator|end}
