{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|-}{operator|-}{punctuation|[}{punctuation|[} A kettle
  {function|in} Lua {punctuation|]}{punctuation|]}
{function|local} Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
Kettle{punctuation|.}__index {operator|=} Kettle

function Kettle{punctuation|.}new{punctuation|(}litres{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  {function|local} self {operator|=} setmetatable{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres {operator|=} litres {operator|or} {number|1e-3}
  {keyword|for} i{punctuation|,} v {function|in} ipairs{punctuation|(}{punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|)} {keyword|do} self{punctuation|[}i{punctuation|]} {operator|=} v ~{operator|=} {keyword|nil} {operator|and} {operator|#}v {comment|// 2 or not v end}
  return self
end

function Kettle{punctuation|:}boil{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} {keyword|then} {keyword|goto} done end until n {operator|>=} {number|5} {operator|or} {boolean|false}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  print{punctuation|(}{string|"at\\t"} {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} string{punctuation|.}{function|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|-}{operator|-} end
end
{keyword|while} {boolean|true} {keyword|do} break end
