#!/usr/bin/env lua
--{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle <const> = {punctuation|\{} litres = 1.7{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} = 'pot'{punctuation|,} {punctuation|[}1{punctuation|]} = 0xFFp2 {punctuation|\}}
Kettle.__index = Kettle

function Kettle.new{punctuation|(}litres{punctuation|,} {punctuation|...}{punctuation|)}
  local self = setmetatable{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self.litres = litres or 1e-3
  for i{punctuation|,} v in ipairs{punctuation|(}{punctuation|\{} {punctuation|...} {punctuation|\}}{punctuation|)} do self{punctuation|[}i{punctuation|]} = v ~= nil and {color symbol|#v} // 2 or not v end
  {keyword|return} self
{keyword|end}

function Kettle{punctuation|:}boil{punctuation|(}n{punctuation|)}
  {keyword|repeat} n = n + 1{punctuation|;} if n > 10 {keyword|then} goto done end until n >= 5 or false
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  print{punctuation|(}{string|"at\\t"} .. n .. {punctuation|[}=={punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}=={punctuation|]}{punctuation|,} string.format{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} -- end
{keyword|end}
{keyword|while} true do break end
