{comment|#!/usr/bin/env lua}
{comment|--[[ A kettle}
  {operator|in} Lua {punctuation|]}{punctuation|]}
{keyword|local} Kettle {operator|<}const{operator|>} {operator|=} \{ litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} {number|0}xFFp2 \}
Kettle{punctuation|.}__index {operator|=} Kettle

{keyword|function} Kettle{punctuation|.}new{punctuation|(}litres{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  {keyword|local} self {operator|=} setmetatable{punctuation|(}\{\}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres {operator|=} litres {operator|or} {number|1}e{operator|-}{number|3}
  {keyword|for} i{punctuation|,} v {operator|in} ipairs{punctuation|(}\{ {punctuation|.}{punctuation|.}{punctuation|.} \}{punctuation|)} {keyword|do} self{punctuation|[}i{punctuation|]} {operator|=} v {operator|~}{operator|=} nil {operator|and} {comment|#v // 2 or not v end}
  {keyword|return} self
{keyword|end}

{keyword|function} Kettle:boil{punctuation|(}n{punctuation|)}
  {keyword|repeat} n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} {keyword|then} {keyword|goto} done {keyword|end} until n {operator|>=} {number|5} {operator|or} {boolean|false}
  ::done::
  {keyword|print}{punctuation|(}{string|"at\\t"} {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} {punctuation|[}{operator|=}{operator|=}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|=}{operator|=}{punctuation|]}{punctuation|,} string{punctuation|.}{function|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {comment|-- end}
{keyword|end}
{keyword|while} {boolean|true} {keyword|do} {keyword|break} {keyword|end}
