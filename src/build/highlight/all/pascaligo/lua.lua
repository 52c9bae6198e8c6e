#!{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|-}{operator|-}{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}{keyword|const}{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} {number|0}xFFp2 {punctuation|\}}
Kettle{punctuation|.}__index {operator|=} Kettle

{keyword|function} Kettle{punctuation|.}{function|new}{punctuation|(}litres{punctuation|,} {operator|..}{punctuation|.)}
  local self {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres {operator|=} litres {operator|or} {number|1e-3}
  {keyword|for} i{punctuation|,} v in {function|ipairs}{punctuation|(}{punctuation|\{} {operator|..}{punctuation|.} {punctuation|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} {operator|=} v ~{operator|=} {keyword|nil} {operator|and} #v {comment|// 2 or not v end}
  {keyword|return} self
{keyword|end}

{keyword|function} Kettle{punctuation|:}{class-name|boil{punctuation|(}n{punctuation|)}}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} {keyword|then} goto done {keyword|end} until n {operator|>=} {number|5} {operator|or} {boolean|false}
  {punctuation|:}{punctuation|:}{class-name|done}{punctuation|:}{punctuation|:}
  {class-name|print}{punctuation|(}{string|"at\\t"} {operator|..} n {operator|..} {punctuation|[}{operator|=}{operator|=}{punctuation|[} raw {punctuation|]}{punctuation|]} {builtin|string} {punctuation|]}{operator|=}{operator|=}{punctuation|]}{punctuation|,} {builtin|string}{punctuation|.}{function|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|-}{operator|-} {keyword|end}
{keyword|end}
{keyword|while} {boolean|true} do break {keyword|end}
