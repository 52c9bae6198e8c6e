#!{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|-}{operator|-}[[ A kettle
  in Lua ]]
local Kettle {operator|<}const{operator|>} {operator|=} \{ litres {operator|=} {number|1.7}{punctuation|,} [{string|"name"}] {operator|=} {string|'pot'}{punctuation|,} [{number|1}] {operator|=} {number|0}xFFp2 \}
Kettle{punctuation|.}__index {operator|=} Kettle

function Kettle{punctuation|.}{function|new}{punctuation|(}litres{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  local self {operator|=} {function|setmetatable}{punctuation|(}\{\}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres {operator|=} litres {operator|or} {number|1e-3}
  {keyword|for} i{punctuation|,} v in {function|ipairs}{punctuation|(}\{ {punctuation|.}{punctuation|.}{punctuation|.} \}{punctuation|)} do self[i] {operator|=} v ~{operator|=} nil {operator|and} #v {operator|/}{operator|/} {number|2} {operator|or} {operator|not} v {keyword|end}
  {keyword|return} self
{keyword|end}

function Kettle{punctuation|:}{function|boil}{punctuation|(}n{punctuation|)}
  {keyword|repeat} n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} {keyword|then} {keyword|goto} done {keyword|end} {keyword|until} n {operator|>=} {number|5} {operator|or} false
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  {keyword|print}{punctuation|(}{string|"at\\t"} {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} [{operator|=}{operator|=}[ raw ]] string ]{operator|=}{operator|=}]{punctuation|,} string{punctuation|.}{function|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|-}{operator|-} {keyword|end}
{keyword|end}
{keyword|while} true do break {keyword|end}
