{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|-}{operator|-}{punctuation|[}{punctuation|[} A kettle
  {keyword|in} Lua {punctuation|]}{punctuation|]}
{keyword|local} Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{operator|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {atom builtin|'pot'}{operator|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
Kettle{punctuation|.}__index {operator|=} Kettle

function Kettle{punctuation|.}{function|new}{punctuation|(}litres{operator|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  {keyword|local} {keyword|self} {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{operator|,} Kettle{punctuation|)}
  {keyword|self}{punctuation|.}litres {operator|=} litres {keyword|or} 1e{operator|-}{number|3}
  for i{operator|,} v {keyword|in} {function|ipairs}{punctuation|(}{punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|)} do {keyword|self}{punctuation|[}i{punctuation|]} {operator|=} v {operator|~}{operator|=} {keyword|nil} and {operator|#}v {operator|/}{operator|/} {number|2} {keyword|or} {keyword|not} v {keyword|end}
  return {keyword|self}
{keyword|end}

function {attr-name|Kettle}{punctuation|:}{function|boil}{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} {keyword|then} goto done {keyword|end} until n {operator|>=} {number|5} {keyword|or} {keyword|false}
  {operator|::}done{operator|::}
  {function|print}{punctuation|(}{string|"at\\t"} {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}{operator|,} string{punctuation|.}{function|format}{punctuation|(}{string|"%d"}{operator|,} n{punctuation|)}{punctuation|)} {operator|-}{operator|-} {keyword|end}
{keyword|end}
while {keyword|true} do break {keyword|end}
