{preprocessor property|#!/usr/bin/env lua}
{operator|--}{punctuation|[}{punctuation|[} {class-name|A} kettle
  {keyword|in} Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}{keyword|const}{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} 'pot'{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
Kettle{punctuation|.}__index {operator|=} Kettle

{return-type class-name|function} Kettle{punctuation|.}{keyword|new}{punctuation|(}litres{punctuation|,} {range operator|..}{punctuation|.}{punctuation|)}
  {class-name|local} self {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres {operator|=} litres {keyword|or} {number|1e-3}
  {keyword|for} i{punctuation|,} v {keyword|in} {function|ipairs}{punctuation|(}{punctuation|\{} {range operator|..}{punctuation|.} {punctuation|\}}{punctuation|)} {keyword|do} self{punctuation|[}i{punctuation|]} {operator|=} v {operator|~}{operator|=} nil {keyword|and} #v {comment|// 2 or not v end}
  {keyword|return} self
end

{class-name|function} Kettle{punctuation|:}{function|boil}{punctuation|(}n{punctuation|)}
  {class-name|repeat} n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} then {keyword|goto} done end until n {operator|>=} {number|5} {keyword|or} {boolean|false}
  {punctuation|::}done{punctuation|::}
  {function|print}{punctuation|(}{string|"at\\t"} {range operator|..} n {range operator|..} {punctuation|[}{operator|==}{punctuation|[} {attribute|{class-name|raw}} {punctuation|]}{punctuation|]} {keyword|string} {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} {keyword|string}{punctuation|.}{function|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|--} end
end
{keyword|while} {boolean|true} {keyword|do} {keyword|break} end
