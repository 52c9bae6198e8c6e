#!{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|-}{operator|-}[[ A kettle
  {keyword|in} Lua ]]
local Kettle {operator|<}{keyword|const}{operator|>} {operator|=} \{ litres {operator|=} {number|1.7}{punctuation|,} [{string|"name"}] {operator|=} {comment|'pot', [1] = 0xFFp2 \}}
Kettle{punctuation|.}__index {operator|=} Kettle

{keyword|function} Kettle{punctuation|.}{operator|new}{punctuation|(}litres{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  local {keyword|self} {operator|=} setmetatable{punctuation|(}\{\}{punctuation|,} Kettle{punctuation|)}
  {keyword|self}{punctuation|.}litres {operator|=} litres {operator|or} {number|1e-3}
  {keyword|for} i{punctuation|,} v {keyword|in} ipairs{punctuation|(}\{ {punctuation|.}{punctuation|.}{punctuation|.} \}{punctuation|)} {keyword|do} {keyword|self}[i] {operator|=} v ~{operator|=} {keyword|nil} {operator|and} #v {comment|// 2 or not v end}
  {keyword|return} {keyword|self}
{keyword|end}

{keyword|function} Kettle{punctuation|:}boil{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} {keyword|then} {keyword|goto} done {keyword|end} {keyword|until} n {operator|>=} {number|5} {operator|or} {keyword|false}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  print{punctuation|(}{string|"at\\t"} {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} [{operator|=}{operator|=}[ raw ]] {keyword|string} ]{operator|=}{operator|=}]{punctuation|,} {keyword|string}{punctuation|.}format{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|-}{operator|-} {keyword|end}
{keyword|end}
{keyword|while} {keyword|true} {keyword|do} {keyword|break} {keyword|end}
