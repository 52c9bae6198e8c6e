{comment|#!/usr/bin/env lua}
{operator|--}{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
{keyword|local} Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
Kettle{operator|.}__index {operator|=} Kettle

function Kettle{operator|.}{function|new}{punctuation|(}litres{punctuation|,} {operator|.}{operator|.}{operator|.}{punctuation|)}
  {keyword|local} self {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{operator|.}litres {operator|=} litres or {number|1e-3}
  for i{punctuation|,} v in {function|ipairs}{punctuation|(}{punctuation|\{} {operator|.}{operator|.}{operator|.} {punctuation|\}}{punctuation|)} {keyword|do} self{punctuation|[}i{punctuation|]} {operator|=} v {operator|~=} nil and {comment|#v // 2 or not v end}
  {keyword|return} self
{keyword|end}

function Kettle{operator|:}{function|boil}{punctuation|(}n{punctuation|)}
  {keyword|repeat} n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} {keyword|then} goto done {keyword|end} {keyword|until} n {operator|>=} {number|5} or false
  {operator|:}{operator|:}done{operator|:}{operator|:}
  {function|print}{punctuation|(}{string|"at\\t"} {operator|.}{operator|.} n {operator|.}{operator|.} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} string{operator|.}{function|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|--} {keyword|end}
{keyword|end}
{keyword|while} true {keyword|do} {keyword|break} {keyword|end}
