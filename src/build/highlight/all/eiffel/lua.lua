#!{operator|/}usr{operator|/}bin{operator|/}env lua
{comment|--[[ A kettle}
  in Lua {punctuation|]}{punctuation|]}
{keyword|local} Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {char|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
Kettle{punctuation|.}__index {operator|=} Kettle

function Kettle{punctuation|.}new{punctuation|(}litres{punctuation|,} {operator|..}.{punctuation|)}
  {keyword|local} self {operator|=} setmetatable{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres {operator|=} litres {keyword|or} 1e{operator|-}{number|3}
  for i{punctuation|,} v in ipairs{punctuation|(}{punctuation|\{} {operator|..}. {punctuation|\}}{punctuation|)} {keyword|do} self{punctuation|[}i{punctuation|]} {operator|=} v {operator|~}{operator|=} nil {keyword|and} #v {operator|//} {number|2} {keyword|or} {keyword|not} v {keyword|end}
  return self
{keyword|end}

function Kettle{punctuation|:}boil{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} {keyword|then} goto done {keyword|end} {keyword|until} n {operator|>=} {number|5} {keyword|or} {boolean|false}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  print{punctuation|(}{string|"at\\t"} {operator|..} n {operator|..} {punctuation|[}{operator|=}{operator|=}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|=}{operator|=}{punctuation|]}{punctuation|,} string{punctuation|.}format{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {comment|-- end}
{keyword|end}
while {boolean|true} {keyword|do} break {keyword|end}
