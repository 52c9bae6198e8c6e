#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|--}{punctuation|[}{punctuation|[} A kettle
  {keyword|in} Lua {punctuation|]}{punctuation|]}
{function|local} Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} 'pot'{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} {number|0}xFFp2 {punctuation|\}}
Kettle{punctuation|.}__index {operator|=} Kettle

{function|function} Kettle{punctuation|.}{function|new}{punctuation|(}litres{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  {function|local} self {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres {operator|=} litres or {number|1}e{operator|-}{number|3}
  {keyword|for} i{punctuation|,} v {keyword|in} {function|ipairs}{punctuation|(}{punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|)} {keyword|do} self{punctuation|[}i{punctuation|]} {operator|=} v ~{operator|=} nil and #v {comment|// 2 or not v end}
  {keyword|return} self
{function|end}

{function|function} Kettle{punctuation|:}{function|boil}{punctuation|(}n{punctuation|)}
  {function|repeat} n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} then goto done end until n {operator|>=} {number|5} or false
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  {function|print}{punctuation|(}{string|"at\\t"} {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} {keyword|string} {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} {keyword|string}{punctuation|.}{function|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|--} end
{function|end}
{keyword|while} true {keyword|do} {keyword|break} end
