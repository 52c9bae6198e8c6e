{comment|#!/usr/bin/env lua}
{comment|--[[ A kettle
  in Lua ]]}
{keyword|local} Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} {number|0xFFp2} {punctuation|\}}
Kettle{punctuation|.}__index {operator|=} Kettle

{keyword|function} Kettle{punctuation|.}{function|new}{punctuation|(}litres{punctuation|,} {punctuation|...}{punctuation|)}
  {keyword|local} self {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres {operator|=} litres {keyword|or} {number|1e-3}
  {keyword|for} i{punctuation|,} v {keyword|in} {function|ipairs}{punctuation|(}{punctuation|\{} {punctuation|...} {punctuation|\}}{punctuation|)} {keyword|do} self{punctuation|[}i{punctuation|]} {operator|=} v {operator|~=} {keyword|nil} {keyword|and} {operator|#}v {operator|//} {number|2} {keyword|or} {keyword|not} v {keyword|end}
  {keyword|return} self
{keyword|end}

{keyword|function} Kettle{punctuation|:}{function|boil}{punctuation|(}n{punctuation|)}
  {keyword|repeat} n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} {keyword|then} {keyword|goto} done {keyword|end} {keyword|until} n {operator|>=} {number|5} {keyword|or} {keyword|false}
  {punctuation|::}done{punctuation|::}
  {function|print}{punctuation|(}{string|"at\\t"} {operator|..} n {operator|..} {string|[==[ raw ]] string ]==]}{punctuation|,} string{punctuation|.}{function|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {comment|-- end}
{keyword|end}
{keyword|while} {keyword|true} {keyword|do} {keyword|break} {keyword|end}
