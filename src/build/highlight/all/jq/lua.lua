{comment|#!/usr/bin/env lua}
{operator|-}{operator|-}{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} 'pot'{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
Kettle{punctuation|.}__index {operator|=} Kettle

function Kettle{dot important|.}{c-style-function function|new}{punctuation|(}litres{punctuation|,} {operator|..}{dot important|.}{punctuation|)}
  local self {operator|=} {c-style-function function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres {operator|=} litres {operator|or} {number|1e-3}
  for i{punctuation|,} v in {c-style-function function|ipairs}{punctuation|(}{punctuation|\{} {operator|..}{dot important|.} {punctuation|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} {operator|=} v ~{operator|=} nil {operator|and} {comment|#v // 2 or not v end}
  return self
{keyword|end}

function {property-literal property|Kettle}{punctuation|:}{c-style-function function|boil}{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} {keyword|then} goto done {keyword|end} until n {operator|>=} {number|5} {operator|or} {boolean|false}
  {punctuation|::}done{punctuation|::}
  {c-style-function function|print}{punctuation|(}{string|"at\\t"} {operator|..} n {operator|..} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} string{dot important|.}{c-style-function function|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|-}{operator|-} {keyword|end}
{keyword|end}
{keyword|while} {boolean|true} do {keyword|break} {keyword|end}
