{comment|#!/usr/bin/env lua}
{operator|--}{punctuation|[}{punctuation|[} {module class-name|A} kettle
  {operator|in} {module class-name|Lua} {punctuation|]}{punctuation|]}
local {module class-name|Kettle} {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
{module class-name|Kettle}{punctuation|.}__index {operator|=} {module class-name|Kettle}

function {module class-name|Kettle}{punctuation|.}{function|new}{punctuation|(}litres{punctuation|,} {operator|...}{punctuation|)}
  local self {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} {module class-name|Kettle}{punctuation|)}
  self{punctuation|.}litres {operator|=} litres {keyword|or} {number|1e-3}
  {keyword|for} i{punctuation|,} v {operator|in} {function|ipairs}{punctuation|(}{punctuation|\{} {operator|...} {punctuation|\}}{punctuation|)} {keyword|do} self{punctuation|[}i{punctuation|]} {operator|=} v ~{operator|=} {boolean|nil} {keyword|and} {comment|#v // 2 or not v end}
  return self
{keyword|end}

function {module class-name|Kettle}{atom symbol|:boil}{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}; {keyword|if} n {operator|>} {number|10} then goto done {keyword|end} until n {operator|>=} {number|5} {keyword|or} {boolean|false}
  {operator|::}done{operator|::}
  {function|print}{punctuation|(}{string|"at\\t"} {operator|..} n {operator|..} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} string{punctuation|.}{function|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|--} {keyword|end}
{keyword|end}
while {boolean|true} {keyword|do} break {keyword|end}
