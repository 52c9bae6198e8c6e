{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|--}{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {operator|'}pot{operator|'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
Kettle{punctuation|.}__index {operator|=} Kettle

{keyword|function} Kettle{punctuation|.}{function|new}{punctuation|(}litres{punctuation|,} {operator|..}{punctuation|.}{punctuation|)}
  local self {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres {operator|=} litres or {number|1e-3}
  {keyword|for} i{punctuation|,} v in {function|ipairs}{punctuation|(}{punctuation|\{} {operator|..}{punctuation|.} {punctuation|\}}{punctuation|)} {keyword|do} self{punctuation|[}i{punctuation|]} {operator|=} v ~{operator|=} nil and {operator|#}v {comment|// 2 or not v end}
  {keyword|return} self
{keyword|end}

{keyword|function} Kettle{operator|:}{function|boil}{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} then {keyword|goto} done {keyword|end} until n {operator|>=} {number|5} or false
  {operator|::}done{operator|::}
  {function|print}{punctuation|(}{string|"at\\t"} {operator|..} n {operator|..} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} {type class-name|string} {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} {type class-name|string}{punctuation|.}{function|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|--} {keyword|end}
{keyword|end}
{keyword|while} true {keyword|do} {keyword|break} {keyword|end}
