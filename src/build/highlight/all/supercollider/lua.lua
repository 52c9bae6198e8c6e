{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|--}{punctuation|[}{punctuation|[} {class-name|A} kettle
  in {class-name|Lua} {punctuation|]}{punctuation|]}
local {class-name|Kettle} {operator|<}{keyword|const}{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {symbol|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
{class-name|Kettle}{punctuation|.}__index {operator|=} {class-name|Kettle}

function {class-name|Kettle}{punctuation|.}new{punctuation|(}litres{punctuation|,} {operator|...}{punctuation|)}
  local self {operator|=} setmetatable{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} {class-name|Kettle}{punctuation|)}
  self{punctuation|.}litres {operator|=} litres or {number|1e-3}
  for i{punctuation|,} v in ipairs{punctuation|(}{punctuation|\{} {operator|...} {punctuation|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} {operator|=} v ~{operator|=} {keyword|nil} and {operator|#}v {comment|// 2 or not v end}
  return self
end

function {class-name|Kettle}{punctuation|:}boil{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} if n {operator|>} {number|10} then goto done end until n {operator|>}{operator|=} {number|5} or {boolean|false}
  {punctuation|:}{punctuation|:}{label property|done}{punctuation|:}{punctuation|:}
  print{punctuation|(}{string|"at\\t"} {operator|..} n {operator|..} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} string{punctuation|.}format{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|--} end
end
{keyword|while} {boolean|true} do break end
