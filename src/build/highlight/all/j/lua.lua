{verb keyword|#}{verb keyword|!}{adverb builtin|/}usr{adverb builtin|/}bin{adverb builtin|/}env lua
{verb keyword|-}{verb keyword|-}{verb keyword|[}{verb keyword|[} A kettle
  in Lua {verb keyword|]}{verb keyword|]}
local Kettle {verb keyword|<}const{verb keyword|>} {verb keyword|=} {verb keyword|\{} litres {verb keyword|=} {number|1.7}{verb keyword|,} {verb keyword|[}{conjunction variable|"}name{conjunction variable|"}{verb keyword|]} {verb keyword|=} {string|'pot'}{verb keyword|,} {verb keyword|[}{number|1}{verb keyword|]} {verb keyword|=} {number|0}xFFp2 {adverb builtin|\}}
Kettl{verb keyword|e.}__index {verb keyword|=} Kettle

function Kettl{verb keyword|e.}new{punctuation|(}litres{verb keyword|,} {conjunction variable|..}{conjunction variable|.}{punctuation|)}
  local self {verb keyword|=} setmetatable{punctuation|(}{verb keyword|\{}{adverb builtin|\}}{verb keyword|,} Kettle{punctuation|)}
  sel{adverb builtin|f.}litres {verb keyword|=} litres or {number|1}e{verb keyword|-}{number|3}
  for i{verb keyword|,} v in ipairs{punctuation|(}{verb keyword|\{} {conjunction variable|..}{conjunction variable|.} {adverb builtin|\}}{punctuation|)} do self{verb keyword|[}i{verb keyword|]} {verb keyword|=} v {adverb builtin|~}{verb keyword|=} nil and {verb keyword|#}v {adverb builtin|/}{adverb builtin|/} {number|2} or not v end
  return self
end

function Kettle{conjunction variable|:}boil{punctuation|(}n{punctuation|)}
  repeat n {verb keyword|=} n {verb keyword|+} {number|1}{verb keyword|;} if n {verb keyword|>} {number|10} then goto done end until n {verb keyword|>}{verb keyword|=} {number|5} or false
  {conjunction variable|::}done{conjunction variable|::}
  print{punctuation|(}{conjunction variable|"}at{adverb builtin|\\}t{conjunction variable|"} {conjunction variable|..} n {conjunction variable|..} {verb keyword|[}{verb keyword|=}{verb keyword|=}{verb keyword|[} raw {verb keyword|]}{verb keyword|]} string {verb keyword|]}{verb keyword|=}{verb keyword|=}{verb keyword|]}{verb keyword|,} string{conjunction variable|.}format{punctuation|(}{conjunction variable|"}{verb keyword|%}d{conjunction variable|"}{verb keyword|,} n{punctuation|)}{punctuation|)} {verb keyword|-}{verb keyword|-} end
end
while true do break end
