{variable|#}!{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|--}[[ A kettle
  {constant|in} Lua ]]
local Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} 'pot'{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} {number|0}xFFp{number|2} {punctuation|\}}
Kettle.__index {operator|=} Kettle

function Kettle.new{punctuation|(}litres{punctuation|,} {operator|...}{punctuation|)}
  local self {operator|=} setmetatable{punctuation|(}\{\}{punctuation|,} Kettle{punctuation|)}
  self.litres {operator|=} litres {operator|or} {number|1}e{operator|-}{number|3}
  {keyword|for} i{punctuation|,} v {constant|in} ipairs{punctuation|(}{punctuation|\{} {operator|...} {punctuation|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} {operator|=} v ~{operator|=} nil {operator|and} {variable|#}v // {number|2} {operator|or} {operator|not} v {keyword|end}
  return self
{keyword|end}

function Kettle{operator|:}boil{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} then goto done {keyword|end} {keyword|until} n {operator|>=} {number|5} {operator|or} {boolean|false}
  {operator|::}done{operator|::}
  print{punctuation|(}{string|"at\\t"} {operator|..} n {operator|..} {punctuation|[}=={punctuation|[} raw ]] {type property|string} {punctuation|]}=={punctuation|]}{punctuation|,} {type property|string}.format{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|--} {keyword|end}
{keyword|end}
while {boolean|true} do break {keyword|end}
