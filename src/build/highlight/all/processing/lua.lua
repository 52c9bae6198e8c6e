#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|-}{operator|-}{punctuation|[}{punctuation|[} {type class-name|A} kettle
  in {type class-name|Lua} {punctuation|]}{punctuation|]}
local {type class-name|Kettle} {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} {number|0}xFFp2 {punctuation|\}}
{type class-name|Kettle}{punctuation|.}__index {operator|=} {type class-name|Kettle}

function {type class-name|Kettle}{punctuation|.}{keyword|new}{punctuation|(}litres{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  local self {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} {type class-name|Kettle}{punctuation|)}
  self{punctuation|.}litres {operator|=} litres or {number|1e-3}
  {keyword|for} i{punctuation|,} v in {function|ipairs}{punctuation|(}{punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} {operator|=} v ~{operator|=} nil and #v {comment|// 2 or not v end}
  {keyword|return} self
end

function {type class-name|Kettle}{punctuation|:}{function|boil}{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} then goto done end until n {operator|>=} {number|5} or {boolean|false}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  {function|print}{punctuation|(}{string|"at\\t"} {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} string{punctuation|.}{function|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|-}{operator|-} end
end
{keyword|while} {boolean|true} do {keyword|break} end
