#!/usr/bin/env lua
--[[ {constant|A} kettle
  in Lua ]]
local Kettle <const> {punctuation|=} {action|{punctuation|\{}{content| litres = 1.7, ["name"] = 'pot', [1] = 0xFFp2 }{punctuation|\}}}
Kettle.__index {punctuation|=} Kettle

function Kettle.new{punctuation|(}litres, {operator|..}.{punctuation|)}
  local self {punctuation|=} setmetatable{punctuation|(}{action|{punctuation|\{}{punctuation|\}}}, Kettle{punctuation|)}
  self.litres {punctuation|=} litres or 1e-3
  for i, v in ipairs{punctuation|(}{action|{punctuation|\{}{content| ... }{punctuation|\}}}{punctuation|)} do self{character-class regex|{punctuation|[}i{punctuation|]}} {punctuation|=} v {operator|~}{punctuation|=} nil and {label punctuation|#v} {comment|// 2 or not v end}
  return self
end

function {definition token constant|Kettle}{punctuation|:}boil{punctuation|(}n{punctuation|)}
  repeat n {punctuation|=} n {operator|+} 1{punctuation|;} if n > 10 then goto done end until n >{punctuation|=} 5 or {definition rule class-name|false}
  {punctuation|:}{punctuation|:}{definition rule class-name|done}{punctuation|:}{punctuation|:}
  print{punctuation|(}"at\\t" {operator|..} n {operator|..} {character-class regex|{punctuation|[}=={punctuation|[} raw {punctuation|]}}] string ]{punctuation|=}{punctuation|=}], string.format{punctuation|(}"%d", n{punctuation|)}{punctuation|)} -- end
end
while true do break end
