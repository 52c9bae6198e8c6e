#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|--}{punctuation|[}{punctuation|[} {class-name|A} kettle
  {keyword|in} {class-name|Lua} {punctuation|]}{punctuation|]}
local {class-name|Kettle} {generics|{punctuation|<}{keyword|const}{punctuation|>}} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string-literal|{string|"name"}}{punctuation|]} {operator|=} {string-literal|{string|'pot'}}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} {number|0}xFFp2 {punctuation|\}}
{class-name|Kettle}{punctuation|.}__index {operator|=} {class-name|Kettle}

function {class-name|Kettle}{punctuation|.}{keyword|new}{punctuation|(}litres{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  local self {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} {class-name|Kettle}{punctuation|)}
  self{punctuation|.}litres {operator|=} litres or {number|1e-3}
  {keyword|for} i{punctuation|,} v {keyword|in} {function|ipairs}{punctuation|(}{punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|)} {keyword|do} self{punctuation|[}i{punctuation|]} {operator|=} v {operator|~}{operator|=} nil and #v {comment|// 2 or not v end}
  {keyword|return} self
end

function {class-name|Kettle}{punctuation|:}{function|boil}{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} then goto done end until n {operator|>=} {number|5} or {boolean|false}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  {function|print}{punctuation|(}{string-literal|{string|"at\\t"}} {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} string{punctuation|.}{function|format}{punctuation|(}{string-literal|{string|"%d"}}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|--} end
end
{keyword|while} {boolean|true} {keyword|do} {keyword|break} end
