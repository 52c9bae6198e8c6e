{punctuation|#}{operator|!/}usr{operator|/}bin{operator|/}env lua
{operator|--}{punctuation|[}{punctuation|[} A kettle
  {keyword|in} Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {type-variable function|'pot}'{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} {number|0xFFp2} {punctuation|\}}
Kettle{punctuation|.}__index {operator|=} Kettle

{keyword|function} Kettle{punctuation|.}{keyword|new}{punctuation|(}litres{punctuation|,} {operator|..}{punctuation|.}{punctuation|)}
  local self {operator|=} setmetatable{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres {operator|=} litres {operator|or} {number|1e-3}
  {keyword|for} i{punctuation|,} v {keyword|in} ipairs{punctuation|(}{punctuation|\{} {operator|..}{punctuation|.} {punctuation|\}}{punctuation|)} {keyword|do} self{punctuation|[}i{punctuation|]} {operator|=} v {operator|~=} nil {operator|and} {directive property|#v} {operator|//} {number|2} {operator|or} not v {keyword|end}
  return self
{keyword|end}

{keyword|function} Kettle{punctuation|:}boil{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} {keyword|then} goto {keyword|done} {keyword|end} until n {operator|>=} {number|5} {operator|or} {boolean|false}
  {punctuation|::}{keyword|done}{punctuation|::}
  print{punctuation|(}{string|"at\\t"} {operator|..} n {operator|..} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} string{punctuation|.}format{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|--} {keyword|end}
{keyword|end}
{keyword|while} {boolean|true} {keyword|do} break {keyword|end}
