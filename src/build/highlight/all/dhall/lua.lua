{operator|#}!{punctuation|/}usr{punctuation|/}bin{punctuation|/}env lua
{comment|--[[ A kettle}
  {keyword|in} {class-name|Lua} {punctuation|]}{punctuation|]}
local {class-name|Kettle} {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} 'pot'{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
{class-name|Kettle}{punctuation|.}__index {operator|=} {class-name|Kettle}

function {class-name|Kettle}{punctuation|.}new{punctuation|(}litres{punctuation|,} {punctuation|..}{punctuation|.}{punctuation|)}
  local self {operator|=} setmetatable{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} {class-name|Kettle}{punctuation|)}
  self{punctuation|.}litres {operator|=} litres or {number|1e-3}
  for i{punctuation|,} v {keyword|in} ipairs{punctuation|(}{punctuation|\{} {punctuation|..}{punctuation|.} {punctuation|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} {operator|=} v ~{operator|=} nil and {operator|#}v {operator|//} {number|2} or not v end
  return self
end

function {class-name|Kettle}{operator|:}boil{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}; {keyword|if} n {operator|>} {number|10} {keyword|then} goto done end until n {operator|>}{operator|=} {number|5} or false
  {operator|::}done{operator|::}
  print{punctuation|(}{string|"at\\t"} {punctuation|..} n {punctuation|..} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} string{punctuation|.}format{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {comment|-- end}
end
while true do break end
