#!/usr/bin/env lua
--{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle <const> {operator|=} {punctuation|\{} litres {operator|=} {number|1}.{number|7}{punctuation|,} {punctuation|[}"name"{punctuation|]} {operator|=} 'pot'{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
Kettle.__index {operator|=} Kettle

function Kettle.new{punctuation|(}litres{punctuation|,} {operator|...}{punctuation|)}
  local self {operator|=} setmetatable{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self.litres {operator|=} litres {keyword|or} 1e{number|-3}
  {keyword|for} i{punctuation|,} v in ipairs{punctuation|(}{punctuation|\{} {operator|...} {punctuation|\}}{punctuation|)} {keyword|do} self{punctuation|[}i{punctuation|]} {operator|=} v ~{operator|=} nil {keyword|and} #v // {number|2} {keyword|or} {keyword|not} v {keyword|end}
  return self
{keyword|end}

function {variable|Kettle}{punctuation|:}boil{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n + {number|1}{punctuation|;} {keyword|if} n > {number|10} {keyword|then} goto done {keyword|end} until n >{operator|=} {number|5} {keyword|or} false
  {comment|::done::}
  print{punctuation|(}"at\\t" .. n .. {punctuation|[}{operator|=}{operator|=}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|=}{operator|=}{punctuation|]}{punctuation|,} string.format{punctuation|(}"%d"{punctuation|,} n{punctuation|)}{punctuation|)} -- {keyword|end}
{keyword|end}
while true {keyword|do} break {keyword|end}
