#{comment|!/usr/bin/env lua}
{operator|-}{operator|-}[[ A kettle
  {function|in} Lua ]]
local Kettle {operator|<}{keyword|const}{operator|>} {operator|=} \{ litres {operator|=} {number|1.7}{punctuation|,} [{string|"name"}] {operator|=} 'pot'{punctuation|,} [{number|1}] {operator|=} {number|0}xFFp2 \}
Kettle.__index {operator|=} Kettle

{keyword|function} Kettle.new{punctuation|(}litres{punctuation|,} ...{punctuation|)}
  local self {operator|=} setmetatable{punctuation|(}\{\}{punctuation|,} Kettle{punctuation|)}
  self.litres {operator|=} litres {operator|or} {number|1e-3}
  {keyword|for} i{punctuation|,} v {function|in} ipairs{punctuation|(}\{ ... \}{punctuation|)} {keyword|do} self[i] {operator|=} v ~{operator|=} nil {operator|and} #v {operator|/}{operator|/} {number|2} {operator|or} {operator|not} v {keyword|end}
  {keyword|return} self
{keyword|end}

{keyword|function} Kettle{punctuation|:}boil{punctuation|(}n{punctuation|)}
  {function|repeat} n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} {keyword|then} {keyword|goto} done {keyword|end} {keyword|until} n {operator|>=} {number|5} {operator|or} false
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  {function|print}{punctuation|(}"{function|at}\\t" .. n .. [{operator|=}{operator|=}[ raw ]] {keyword|string} ]{operator|=}{operator|=}]{punctuation|,} {keyword|string}.format{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|-}{operator|-} {keyword|end}
{keyword|end}
{keyword|while} true {keyword|do} {function|break} {keyword|end}
