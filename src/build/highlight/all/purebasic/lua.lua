#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|--}{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
Kettle{punctuation|.}__index {operator|=} Kettle

function {function|Kettle.new}{punctuation|(}litres{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  local self {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres {operator|=} litres {keyword|or} {number|1e-3}
  {keyword|for} i{punctuation|,} v in {function|ipairs}{punctuation|(}{punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} {operator|=} v {operator|~}{operator|=} nil {keyword|and} {tag|#v} {operator|/}{operator|/} {number|2} {keyword|or} {keyword|not} v {keyword|end}
  {keyword|return} self
{keyword|end}

function Kettle{punctuation|:}{function|boil}{punctuation|(}n{punctuation|)}
  {keyword|repeat} n {operator|=} n {operator|+} {number|1}{comment|; if n > 10 then goto done end until n >= 5 or false}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  {function|print}{punctuation|(}{string|"at\\t"} {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} {function|string.format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|--} {keyword|end}
{keyword|end}
{keyword|while} true do {keyword|break} {keyword|end}
