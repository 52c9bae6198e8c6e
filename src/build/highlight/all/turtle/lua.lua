{comment|#!/usr/bin/env lua}
--{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle {url|{punctuation|<}const{punctuation|>}} {keyword|=} {punctuation|\{} litres {keyword|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {keyword|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {keyword|=} {number|0}xFFp2 {punctuation|\}}
Kettle{punctuation|.}__index {keyword|=} Kettle

function Kettle{punctuation|.}new{punctuation|(}litres{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  local self {keyword|=} setmetatable{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres {keyword|=} litres or {number|1e-3}
  for i{punctuation|,} v in ipairs{punctuation|(}{punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} {keyword|=} v ~{keyword|=} nil and {comment|#v // 2 or not v end}
  return self
end

function {function|{prefix|Kettle{punctuation|:}}{local-name|boil}}{punctuation|(}n{punctuation|)}
  repeat n {keyword|=} n + {number|1}{punctuation|;} if n > {number|10} then goto done end until n >{keyword|=} {number|5} or {boolean|false}
  {function|{prefix|{punctuation|:}}{local-name|:done::}}
  print{punctuation|(}{string|"at\\t"} {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} {punctuation|[}{keyword|=}{keyword|=}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{keyword|=}{keyword|=}{punctuation|]}{punctuation|,} string{punctuation|.}format{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} -- end
end
while {boolean|true} do break end
