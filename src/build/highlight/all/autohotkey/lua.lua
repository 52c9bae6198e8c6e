#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|--}{punctuation|[}{punctuation|[} A kettle
  {keyword|in} Lua {punctuation|]}{punctuation|]}
{keyword|local} Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} 'pot'{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} {number|0}xFFp2 {punctuation|\}}
Kettle{operator|.}__index {operator|=} Kettle

function Kettle{operator|.}{function|new}{punctuation|(}litres{punctuation|,} {operator|.}{operator|.}{operator|.}{punctuation|)}
  {keyword|local} self {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{operator|.}litres {operator|=} litres or {number|1e-3}
  {keyword|for} i{punctuation|,} v {keyword|in} {function|ipairs}{punctuation|(}{punctuation|\{} {operator|.}{operator|.}{operator|.} {punctuation|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} {operator|=} v {operator|~=} nil and {directive important|#v} {operator|//} {number|2} or {keyword|not} v {symbol|end}
  {command selector|return} self
{symbol|end}

function Kettle{punctuation|:}{function|boil}{punctuation|(}n{punctuation|)}
  {command selector|repeat} n {operator|=} n {operator|+} {number|1}; {keyword|if} n {operator|>} {number|10} then {command selector|goto} done {symbol|end} {keyword|until} n {operator|>=} {number|5} or {boolean|false}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  {function|print}{punctuation|(}{string|"at\\t"} {operator|.}{operator|.} n {operator|.}{operator|.} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} string{operator|.}{builtin|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|--} {symbol|end}
{symbol|end}
{keyword|while} {boolean|true} do {command selector|break} {symbol|end}
