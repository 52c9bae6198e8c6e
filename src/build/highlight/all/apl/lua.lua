{comment|#!/usr/bin/env lua}
{function|-}{function|-}{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle {function|<}const{function|>} {function|=} {dfn builtin|\{} litres {function|=} {number|1.7}{function|,} {punctuation|[}"name"{punctuation|]} {function|=} {string|'pot'}{function|,} {punctuation|[}{number|1}{punctuation|]} {function|=} {number|0}xFFp2 {dfn builtin|\}}
Kettle{dyadic-operator operator|.}__index {function|=} Kettle

function Kettle{dyadic-operator operator|.}new{punctuation|(}litres{function|,} {dyadic-operator operator|.}{dyadic-operator operator|.}{dyadic-operator operator|.}{punctuation|)}
  local self {function|=} setmetatable{punctuation|(}{dfn builtin|\{}{dfn builtin|\}}{function|,} Kettle{punctuation|)}
  self{dyadic-operator operator|.}litres {function|=} litres or {number|1}e{function|-}{number|3}
  for i{function|,} v in ipairs{punctuation|(}{dfn builtin|\{} {dyadic-operator operator|.}{dyadic-operator operator|.}{dyadic-operator operator|.} {dfn builtin|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} {function|=} v {function|~}{function|=} nil and {constant|#}v {monadic-operator operator|/}{monadic-operator operator|/} {number|2} or not v end
  return self
end

function Kettle{dfn builtin|:}boil{punctuation|(}n{punctuation|)}
  repeat n {function|=} n {function|+} {number|1}{punctuation|;} if n {function|>} {number|10} then goto done end until n {function|>}{function|=} {number|5} or false
  {dfn builtin|:}{dfn builtin|:}done{dfn builtin|:}{dfn builtin|:}
  print{punctuation|(}"at{monadic-operator operator|\\}t" {dyadic-operator operator|.}{dyadic-operator operator|.} n {dyadic-operator operator|.}{dyadic-operator operator|.} {punctuation|[}{function|=}{function|=}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{function|=}{function|=}{punctuation|]}{function|,} string{dyadic-operator operator|.}format{punctuation|(}"%d"{function|,} n{punctuation|)}{punctuation|)} {function|-}{function|-} end
end
while true do break end
