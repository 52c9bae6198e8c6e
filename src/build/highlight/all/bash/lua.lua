{shebang important|#!/usr/bin/env lua}
--{punctuation|[}{punctuation|[} A kettle
  {keyword|in} Lua {punctuation|]}{punctuation|]}
{builtin class-name|local} Kettle {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}, {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {string|'pot'}, {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
Kettle.__index {operator|=} Kettle

{keyword|function} Kettle.new{punctuation|(}litres, {punctuation|..}.{punctuation|)}
  {builtin class-name|local} self {operator|=} setmetatable{punctuation|(}{punctuation|\{}{punctuation|\}}, Kettle{punctuation|)}
  self.litres {operator|=} litres or 1e-3
  {keyword|for} i, {function|v} {keyword|in} ipairs{punctuation|(}{punctuation|\{} {punctuation|..}. {punctuation|\}}{punctuation|)} {keyword|do} self{punctuation|[}i{punctuation|]} {operator|=} {function|v} ~{operator|=} nil and {comment|#v // 2 or not v end}
  {builtin class-name|return} self
end

{keyword|function} Kettle:boil{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n + {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} {keyword|then} goto {keyword|done} end {keyword|until} n {operator|>=} {number|5} or {boolean|false}
  ::done::
  print{punctuation|(}{string|"at{entity|\\t}"} {punctuation|..} n {punctuation|..} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}, string.format{punctuation|(}{string|"%d"}, n{punctuation|))} -- end
end
{keyword|while} {boolean|true} {keyword|do} {builtin class-name|break} end
