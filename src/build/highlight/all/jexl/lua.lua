#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|-}{operator|-}{punctuation|[}{punctuation|[} A kettle
  {keyword|in} Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}const{operator|>} = {punctuation|\{} litres = {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} = {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} = 0xFFp2 {punctuation|\}}
Kettle{punctuation|.}__index = Kettle

function Kettle{punctuation|.}{function|new}{punctuation|(}litres{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  local self = {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres = litres or 1e{operator|-}{number|3}
  for i{punctuation|,} v {keyword|in} {function|ipairs}{punctuation|(}{punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} = v ~= nil and #v {operator|//} {number|2} or not v end
  return self
end

function Kettle{operator|:}{function|boil}{punctuation|(}n{punctuation|)}
  repeat n = n {operator|+} {number|1}; if n {operator|>} {number|10} then goto done end until n {operator|>=} {number|5} or {boolean|false}
  {operator|:}{operator|:}done{operator|:}{operator|:}
  {function|print}{punctuation|(}{string|"at\\t"} {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} string{punctuation|.}{function|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|-}{operator|-} end
end
while {boolean|true} do break end
