{comment|#!/usr/bin/env lua}
{operator|--}{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
{keyword|local} Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} 'pot'{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
Kettle{operator|.}__index {operator|=} Kettle

{keyword|function} Kettle{operator|.}{function|new}{punctuation|(}litres{punctuation|,} {operator|.}{operator|.}{operator|.}{punctuation|)}
  {keyword|local} self {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{operator|.}litres {operator|=} litres or 1e{operator|-}{number|3}
  {keyword|for} i{punctuation|,} v in {function|ipairs}{punctuation|(}{punctuation|\{} {operator|.}{operator|.}{operator|.} {punctuation|\}}{punctuation|)} {keyword|do} self{punctuation|[}i{punctuation|]} {operator|=} v ~{operator|=} nil and {comment|#v // 2 or not v end}
  {keyword|return} self
end

{keyword|function} Kettle{operator|:}{function|boil}{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} then goto done end {keyword|until} n {operator|>=} {number|5} or {boolean|false}
  {operator|:}{operator|:}done{operator|:}{operator|:}
  {builtin builtin-function|print}{punctuation|(}{string|"at{symbol|\\t}"} {operator|.}{operator|.} n {operator|.}{operator|.} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} string{operator|.}{function|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|--} end
end
{keyword|while} {boolean|true} {keyword|do} break end
