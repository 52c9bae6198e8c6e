{comment|#!/usr/bin/env lua}
{operator|--}{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle <const> = {punctuation|\{} litres = 1{punctuation|.}7{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} = {string|'pot'}{punctuation|,} {punctuation|[}1{punctuation|]} = 0xFFp2 {punctuation|\}}
Kettle{punctuation|.}__index = Kettle

{keyword|function} Kettle{punctuation|.}new{punctuation|(}litres{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  local self = setmetatable{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self{punctuation|.}litres = litres or 1e-3
  {keyword|for} i{punctuation|,} v in ipairs{punctuation|(}{punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|)} {keyword|do} self{namespace|[i]} = v ~= nil and {comment|#v // 2 or not v end}
  {keyword|return} self
{keyword|end}

{keyword|function} Kettle:boil{punctuation|(}n{punctuation|)}
  repeat n = n {operator|+} 1{punctuation|;} {keyword|if} n > 10 then goto done {keyword|end} {keyword|until} n >= 5 or false
  ::done::
  print{punctuation|(}{string|"at\\t"} {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} {punctuation|[}=={punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}=={punctuation|]}{punctuation|,} string{punctuation|.}format{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|--} {keyword|end}
{keyword|end}
{keyword|while} true {keyword|do} {keyword|break} {keyword|end}
