#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|-}{operator|-}{punctuation|[}{punctuation|[} A kettle
  {keyword|in} Lua {punctuation|]}{punctuation|]}
{keyword|local} Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} {number|0xFF}p2 {punctuation|\}}
Kettle{punctuation|.}__index {operator|=} Kettle

function Kettle{command keyword|.new}{punctuation|(}litres{punctuation|,} {operator|..}{punctuation|.}{punctuation|)}
  {keyword|local} self {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{command keyword|.litres} {operator|=} litres {keyword|or} {number|1e-3}
  for i{punctuation|,} v {keyword|in} {function|ipairs}{punctuation|(}{punctuation|\{} {operator|..}{punctuation|.} {punctuation|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} {operator|=} v ~{operator|=} nil {keyword|and} #v {comment|// 2 or not v end}
  return self
end

function Kettle{punctuation|:}{function|boil}{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} if n {operator|>} {number|10} then goto done end until n {operator|>=} {number|5} {keyword|or} {boolean|false}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  {keyword|print}{punctuation|(}{string|"at\\t"} {operator|..} n {operator|..} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} {class-name|string} {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} {class-name|string}{command keyword|.format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|-}{operator|-} end
end
while {boolean|true} do break end
