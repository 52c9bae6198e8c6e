{preprocessor property|#!/usr/bin/env lua}
{operator|-}{operator|-}{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
{keyword|local} Kettle {operator|<}{keyword|const}{operator|>} {operator|=} \{ litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {comment|'pot', [1] = 0xFFp2 \}}
Kettle{punctuation|.}__index {operator|=} Kettle

{keyword|function} Kettle{punctuation|.}{function|new}{punctuation|(}litres{punctuation|,} {operator|..}{punctuation|.}{punctuation|)}
  {keyword|local} {keyword|self} {operator|=} {function|setmetatable}{punctuation|(}\{\}{punctuation|,} Kettle{punctuation|)}
  {keyword|self}{punctuation|.}litres {operator|=} litres {operator|or} {number|1}e{operator|-}{number|3}
  {keyword|for} i{punctuation|,} v in {function|ipairs}{punctuation|(}\{ {operator|..}{punctuation|.} \}{punctuation|)} do {keyword|self}{punctuation|[}i{punctuation|]} {operator|=} v {operator|~=} nil {operator|and} #v {operator|/}{operator|/} {number|2} {operator|or} {operator|not} v {keyword|end}
  {keyword|return} {keyword|self}
{keyword|end}

{keyword|function} Kettle{punctuation|:}{function|boil}{punctuation|(}n{punctuation|)}
  {keyword|repeat} n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} {keyword|then} goto done {keyword|end} {keyword|until} n {operator|>=} {number|5} {operator|or} {keyword|false}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  {function|print}{punctuation|(}{string|"at\\t"} {operator|..} n {operator|..} {punctuation|[}{operator|=}{operator|=}{punctuation|[} raw {punctuation|]}{punctuation|]} {keyword|string} {punctuation|]}{operator|=}{operator|=}{punctuation|]}{punctuation|,} {keyword|string}{punctuation|.}{function|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|-}{operator|-} {keyword|end}
{keyword|end}
{keyword|while} {keyword|true} do break {keyword|end}
