{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}{function-call function|env} lua
{comment|--[[ A kettle}
  {keyword|in} Lua {punctuation|]}{punctuation|]}
{keyword|local} Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} 'pot'{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
Kettle{punctuation|.}__index {operator|=} Kettle

{keyword|function} {function-definition function|Kettle}{punctuation|.}new{punctuation|(}litres{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  {keyword|local} self {operator|=} {function-call function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres {operator|=} litres {keyword|or} {number|1e-3}
  {keyword|for} i{punctuation|,} v {keyword|in} {function-call function|ipairs}{punctuation|(}{punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|)} {keyword|do} self{punctuation|[}i{punctuation|]} {operator|=} v ~{operator|=} nil {keyword|and} {operator|#}v {operator|/}{operator|/} {number|2} {keyword|or} {keyword|not} {function-call function|v} end
  {keyword|return} self
end

{keyword|function} {function-definition function|Kettle}{punctuation|:}boil{punctuation|(}n{punctuation|)}
  {function-call function|repeat} n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} {keyword|then} {function-call function|goto} done end until n {operator|>=} {number|5} {keyword|or} {boolean|false}
  {punctuation|:}{punctuation|:}{argument attr-name|done}{punctuation|:}{punctuation|:}
  {function-call function|print}{punctuation|(}{string|"at\\t"} {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} string{punctuation|.}format{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {comment|-- end}
end
{keyword|while} {boolean|true} {keyword|do} {function-call function|break} end
