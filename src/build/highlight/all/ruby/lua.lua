{comment|#!/usr/bin/env lua}
{operator|-}{operator|-}{punctuation|[}{punctuation|[} {constant|A} kettle
  {keyword|in} Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string-literal|{string|"name"}}{punctuation|]} {operator|=} {string-literal|{string|'pot'}}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} {number|0}xFFp2 {punctuation|\}}
Kettle{punctuation|.}__index {operator|=} Kettle

function {class-name|Kettle}{punctuation|.}{keyword|new}{punctuation|(}litres{punctuation|,} {operator|...}{punctuation|)}
  local {keyword|self} {operator|=} setmetatable{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  {keyword|self}{punctuation|.}litres {operator|=} litres {keyword|or} {number|1e-3}
  {keyword|for} i{punctuation|,} v {keyword|in} ipairs{punctuation|(}{punctuation|\{} {operator|...} {punctuation|\}}{punctuation|)} {keyword|do} {keyword|self}{punctuation|[}i{punctuation|]} {operator|=} v {operator|~}{operator|=} {keyword|nil} {keyword|and} {comment|#v // 2 or not v end}
  {keyword|return} {keyword|self}
{keyword|end}

function Kettle{symbol|:boil}{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} {keyword|then} goto done {keyword|end} {keyword|until} n {operator|>=} {number|5} {keyword|or} {boolean|false}
  {double-colon punctuation|::}done{double-colon punctuation|::}
  print{punctuation|(}{string-literal|{string|"at\\t"}} {operator|..} n {operator|..} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} string{punctuation|.}format{punctuation|(}{string-literal|{string|"%d"}}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|-}{operator|-} {keyword|end}
{keyword|end}
{keyword|while} {boolean|true} {keyword|do} {keyword|break} {keyword|end}
