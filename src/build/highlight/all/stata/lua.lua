{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|--}{punctuation|[}{punctuation|[} A kettle
  {command keyword|in} Lua {punctuation|]}{punctuation|]}
{command keyword|local} Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string-literal|{string|"name"}}{punctuation|]} {operator|=} {variable|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
{command keyword|Kettle}.__index {operator|=} Kettle

{command keyword|function} Kettle.{function|new}{punctuation|(}litres{punctuation|,} ...{punctuation|)}
  {command keyword|local} self {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  {command keyword|self}.litres {operator|=} litres or 1e{operator|-}{number|3}
  {command keyword|for} i{punctuation|,} v {keyword|in} {function|ipairs}{punctuation|(}{punctuation|\{} ... {punctuation|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} {operator|=} v {operator|~=} nil and {operator|#}v {comment|// 2 or not v end}
  {command keyword|return} self
{command keyword|end}

{command keyword|function} Kettle{punctuation|:}{function|boil}{punctuation|(}n{punctuation|)}
  {command keyword|repeat} n {operator|=} n {operator|+} {number|1}; {keyword|if} n {operator|>} {number|10} then goto done end until n {operator|>=} {number|5} or false
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  {command keyword|print}{punctuation|(}{string-literal|{string|"at\\t"}} .. n .. {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} string.{function|format}{punctuation|(}{string-literal|{string|"%d"}}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|--} end
{command keyword|end}
{command keyword|while} true do break end
