#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|--}{punctuation|[}{punctuation|[} A kettle
  {keyword|in} Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}{keyword|const}{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string quoted-string|"name"}{punctuation|]} {operator|=} {string quoted-string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
Kettle{punctuation|.}__index {operator|=} Kettle

function Kettle{punctuation|.}{function|new}{punctuation|(}litres{punctuation|,} {operator|...}{punctuation|)}
  local self {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres {operator|=} litres {keyword|or} 1e{operator|-}{number|3}
  {keyword|for} i{punctuation|,} v {keyword|in} {function|ipairs}{punctuation|(}{punctuation|\{} {operator|...} {punctuation|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} {operator|=} v {operator|~}{operator|=} nil and #v {comment|// 2 or not v end}
  {keyword|return} self
end

function Kettle{punctuation|:}{function|boil}{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} then {keyword|goto} done end until n {operator|>=} {number|5} {keyword|or} {boolean|false}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  {function|print}{punctuation|(}{string quoted-string|"at\\t"} {operator|..} n {operator|..} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} {builtin|string} {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} {builtin|string}{punctuation|.}{function|format}{punctuation|(}{string quoted-string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|--} end
end
while {boolean|true} do {keyword|break} end
