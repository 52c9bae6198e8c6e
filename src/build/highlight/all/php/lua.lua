{comment|#!/usr/bin/env lua}
{operator|--}{punctuation|[}{punctuation|[} {constant|A} kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}{keyword|const}{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string double-quoted-string|"name"}{punctuation|]} {operator|=} {string single-quoted-string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} {number|0}xFFp2 {punctuation|\}}
Kettle{operator|.}__index {operator|=} Kettle

{keyword|function} Kettle{operator|.}{keyword|new}{punctuation|(}litres{punctuation|,} {operator|...}{punctuation|)}
  local {keyword|self} {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  {keyword|self}{operator|.}litres {operator|=} litres {keyword|or} {number|1e-3}
  {keyword|for} i{punctuation|,} v in {function|ipairs}{punctuation|(}{punctuation|\{} {operator|...} {punctuation|\}}{punctuation|)} {keyword|do} {keyword|self}{punctuation|[}i{punctuation|]} {operator|=} v {operator|~}{operator|=} nil {keyword|and} {comment|#v // 2 or not v end}
  {keyword|return} {keyword|self}
end

{keyword|function} Kettle{punctuation|:}{function|boil}{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} then {keyword|goto} done end until n {operator|>=} {number|5} {keyword|or} {class-name static-context|false}
  {operator|::}{class-name static-context|done}{operator|::}
  {function|print}{punctuation|(}{string double-quoted-string|"at\\t"} {operator|.}{operator|.} n {operator|.}{operator|.} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} {keyword type-declaration|string} {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} {keyword type-declaration|string}{operator|.}{function|format}{punctuation|(}{string double-quoted-string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|--} end
end
{keyword|while} {constant boolean|true} {keyword|do} {keyword|break} end
