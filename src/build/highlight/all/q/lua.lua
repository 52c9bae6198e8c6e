{comment|#!/usr/bin/env lua}
{verb operator|-}{verb operator|-}{punctuation|[}{punctuation|[} A kettle
  {keyword|in} Lua {punctuation|]}{punctuation|]}
local Kettle {verb operator|<}const{verb operator|>} {verb operator|=} {punctuation|\{} litres {verb operator|=} {number|1.7}{verb operator|,} {punctuation|[}{string|"name"}{punctuation|]} {verb operator|=} {adverb function|'}pot{adverb function|'}{verb operator|,} {punctuation|[}{number|1}{punctuation|]} {verb operator|=} {number|0xFF}p2 {punctuation|\}}
Kettle{punctuation|.}__index {verb operator|=} Kettle

function Kettle{punctuation|.}new{punctuation|(}litres{verb operator|,} {verb operator|.}{verb operator|.}{verb operator|.}{punctuation|)}
  local self {verb operator|=} setmetatable{punctuation|(}{punctuation|\{}{punctuation|\}}{verb operator|,} Kettle{punctuation|)}
  self{punctuation|.}litres {verb operator|=} litres {keyword|or} {number|1e-3}
  for i{verb operator|,} v {keyword|in} ipairs{punctuation|(}{punctuation|\{} {verb operator|.}{verb operator|.}{verb operator|.} {punctuation|\}}{punctuation|)} {keyword|do} self{punctuation|[}i{punctuation|]} {verb operator|=} v {verb operator|~}{verb operator|=} nil {keyword|and} {verb operator|#}v {comment|// 2 or not v end}
  return self
end

function Kettle{verb operator|:}boil{punctuation|(}n{punctuation|)}
  repeat n {verb operator|=} n {verb operator|+} {number|1}{punctuation|;} {keyword|if} n {verb operator|>} {number|10} then goto done end until n {verb operator|>=} {number|5} {keyword|or} false
  {verb operator|::}done{verb operator|::}
  print{punctuation|(}{string|"at\\t"} {verb operator|.}{verb operator|.} n {verb operator|.}{verb operator|.} {punctuation|[}{verb operator|=}{verb operator|=}{punctuation|[} raw {punctuation|]}{punctuation|]} {keyword|string} {punctuation|]}{verb operator|=}{verb operator|=}{punctuation|]}{verb operator|,} {keyword|string}{punctuation|.}format{punctuation|(}{string|"%d"}{verb operator|,} n{punctuation|)}{punctuation|)} {verb operator|-}{verb operator|-} end
end
{keyword|while} true {keyword|do} break end
