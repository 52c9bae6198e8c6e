#!{operator|/}usr{operator|/}bin{operator|/}env lua
{comment|--[[ A kettle}
  {keyword|in} Lua {punctuation|]}{punctuation|]}
{keyword|local} Kettle {operator|<}const{operator|>} {operator|=} \{ litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} {number|0}xFFp2 \}
Kettle{punctuation|.}__index {operator|=} Kettle

{keyword|function} Kettle{punctuation|.}{keyword|new}{punctuation|(}litres{punctuation|,} {operator|..}{punctuation|.}{punctuation|)}
  {keyword|local} {keyword|self} {operator|=} setmetatable{punctuation|(}\{\}{punctuation|,} Kettle{punctuation|)}
  {keyword|self}{punctuation|.}litres {operator|=} litres {keyword|or} {number|1}e{operator|-}{number|3}
  {keyword|for} i{punctuation|,} v {keyword|in} ipairs{punctuation|(}\{ {operator|..}{punctuation|.} \}{punctuation|)} do {keyword|self}{punctuation|[}i{punctuation|]} {operator|=} v {operator|~=} nil {keyword|and} #v {operator|/}{operator|/} {number|2} {keyword|or} {keyword|not} v {keyword|end}
  {keyword|return} {keyword|self}
{keyword|end}

{keyword|function} Kettle{operator|:}boil{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} {keyword|then} {keyword|goto} done {keyword|end} until n {operator|>=} {number|5} {keyword|or} {boolean|false}
  {operator|:}{operator|:}done{operator|:}{operator|:}
  print{punctuation|(}{string|"at\\t"} {operator|..} n {operator|..} {punctuation|[}{operator|=}{operator|=}{punctuation|[} {keyword|raw} {punctuation|]}{punctuation|]} {keyword|string} {punctuation|]}{operator|=}{operator|=}{punctuation|]}{punctuation|,} {keyword|string}{punctuation|.}{function|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {comment|-- end}
{keyword|end}
{keyword|while} {boolean|true} do break {keyword|end}
