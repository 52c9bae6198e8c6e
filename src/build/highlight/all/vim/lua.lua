#{operator|!}{operator|/}usr{operator|/}{builtin|bin}{operator|/}env lua
{operator|-}{operator|-}{punctuation|[}{punctuation|[} A kettle
  {keyword|in} Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
Kettle{operator|.}__index {operator|=} Kettle

{keyword|function} Kettle{operator|.}{function|new}{punctuation|(}litres{punctuation|,} {operator|.}{operator|.}{operator|.}{punctuation|)}
  local self {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{operator|.}litres {operator|=} litres or 1e{operator|-}{number|3}
  {keyword|for} i{punctuation|,} v {keyword|in} {function|ipairs}{punctuation|(}{punctuation|\{} {operator|.}{operator|.}{operator|.} {punctuation|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} {operator|=} v ~{operator|=} nil and #v {operator|/}{operator|/} {number|2} or not v end
  {keyword|return} self
end

{keyword|function} Kettle{punctuation|:}{function|boil}{punctuation|(}{keyword|n}{punctuation|)}
  repeat {keyword|n} {operator|=} {keyword|n} {operator|+} {number|1}{punctuation|;} {keyword|if} {keyword|n} {operator|>} {number|10} then {keyword|goto} done end until {keyword|n} {operator|>=} {number|5} or false
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  {function|print}{punctuation|(}{string|"at\\t"} {operator|.}{operator|.} {keyword|n} {operator|.}{operator|.} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} string{operator|.}{function|format}{punctuation|(}{string|"%d"}{punctuation|,} {keyword|n}{punctuation|)}{punctuation|)} {operator|-}{operator|-} end
end
{keyword|while} true do {keyword|break} end
