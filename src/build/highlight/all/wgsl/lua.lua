#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|--}{punctuation|[}{punctuation|[} {class-name|A} kettle
  in {class-name|Lua} {punctuation|]}{punctuation|]}
local {class-name|Kettle} {punctuation|<}{keyword|const}{punctuation|>} {operator|=} {punctuation|\{} litres {operator|=} {decimal-float-literal number|1.7}{punctuation|,} {punctuation|[}"name"{punctuation|]} {operator|=} 'pot'{punctuation|,} {punctuation|[}{int-literal number|1}{punctuation|]} {operator|=} {hex-float-literal number|0xFFp2} {punctuation|\}}
{class-name|Kettle}{punctuation|.}__index {operator|=} {class-name|Kettle}

{keyword|function} {class-name|Kettle}{punctuation|.}{function-calls function|new}{punctuation|(}litres{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  local self {operator|=} {function-calls function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} {class-name|Kettle}{punctuation|)}
  self{punctuation|.}litres {operator|=} litres or {decimal-float-literal number|1e-3}
  {keyword|for} i{punctuation|,} v in {function-calls function|ipairs}{punctuation|(}{punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} {operator|=} v ~{operator|=} nil and #v {comment|// 2 or not v end}
  {keyword|return} self
end

{keyword|function} {class-name|Kettle}{punctuation|:}{function-calls function|boil}{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {int-literal number|1}{punctuation|;} {keyword|if} n {punctuation|>} {int-literal number|10} then goto done end until n {operator|>=} {int-literal number|5} or {bool-literal boolean|false}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  {function-calls function|print}{punctuation|(}"at\\t" {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} string{punctuation|.}{function-calls function|format}{punctuation|(}"{operator|%}d"{punctuation|,} n{punctuation|)}{punctuation|)} {operator|--} end
end
{keyword|while} {bool-literal boolean|true} do {keyword|break} end
