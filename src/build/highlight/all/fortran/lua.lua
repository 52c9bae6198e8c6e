#{comment|!/usr/bin/env lua}
{operator|-}{operator|-}[[ A kettle
  {keyword|in} Lua ]]
local Kettle {operator|<}const{operator|>} {operator|=} \{ litres {operator|=} {number|1.7}{punctuation|,} [{string|"name"}] {operator|=} {string|'pot'}{punctuation|,} [{number|1}] {operator|=} {number|0}xFFp2 \}
Kettle.__index {operator|=} Kettle

{keyword|function} Kettle.new{punctuation|(}litres{punctuation|,} ...{punctuation|)}
  local self {operator|=} setmetatable{punctuation|(}\{\}{punctuation|,} Kettle{punctuation|)}
  self.litres {operator|=} litres or {number|1e-3}
  for i{punctuation|,} v {keyword|in} ipairs{punctuation|(}\{ ... \}{punctuation|)} {keyword|do} self[i] {operator|=} v ~{operator|=} nil and #v {operator|//} {number|2} or not v {keyword|end}
  {keyword|return} self
{keyword|end}

{keyword|function} Kettle{punctuation|:}boil{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} {keyword|then} {keyword|goto} done {keyword|end} until n {operator|>=} {number|5} or false
  {operator|::}done{operator|::}
  {keyword|print}{punctuation|(}{string|"at\\t"} .. n .. [{operator|==}[ raw ]] string ]{operator|==}]{punctuation|,} string.{keyword|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|-}{operator|-} {keyword|end}
{keyword|end}
{keyword|while} true {keyword|do} break {keyword|end}
