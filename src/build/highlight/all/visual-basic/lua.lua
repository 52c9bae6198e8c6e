{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|-}{operator|-}[[ A kettle
  {keyword|in} Lua ]]
local Kettle {operator|<}{keyword|const}{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} [{string|"name"}] {operator|=} {comment|'pot', [1] = 0xFFp2 \}}
Kettle{punctuation|.}__index {operator|=} Kettle

{keyword|function} Kettle{punctuation|.}{keyword|new}{punctuation|(}litres{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  local self {operator|=} setmetatable{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres {operator|=} litres {keyword|or} {number|1e-3}
  {keyword|for} i{punctuation|,} v {keyword|in} ipairs{punctuation|(}{punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|)} {keyword|do} self[i] {operator|=} v ~{operator|=} nil {keyword|and} {operator|#}v {operator|/}{operator|/} {number|2} {keyword|or} {keyword|not} v {keyword|end}
  {keyword|return} self
{keyword|end}

{keyword|function} Kettle{punctuation|:}boil{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}; {keyword|if} n {operator|>} {number|10} {keyword|then} {keyword|goto} done {keyword|end} {keyword|until} n {operator|>}{operator|=} {number|5} {keyword|or} {boolean|false}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  print{punctuation|(}{string|"at\\t"} {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} [{operator|=}{operator|=}[ raw ]] {keyword|string} ]{operator|=}{operator|=}]{punctuation|,} {keyword|string}{punctuation|.}format{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|-}{operator|-} {keyword|end}
{keyword|end}
{keyword|while} {boolean|true} {keyword|do} break {keyword|end}
