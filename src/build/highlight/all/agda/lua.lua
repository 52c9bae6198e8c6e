#!/usr/bin/env lua
{comment|--[[ A kettle}
  {keyword|in} Lua ]]
local Kettle <const> {operator|=} {punctuation|\{} litres {operator|=} 1{punctuation|.}7, [{string|"name"}] {operator|=} 'pot', [1] {operator|=} 0xFFp2 {punctuation|\}}
Kettle{punctuation|.}__index {operator|=} Kettle

function Kettle{punctuation|.}new{punctuation|(}litres, {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  local self {operator|=} setmetatable{punctuation|(}{punctuation|\{}{punctuation|\}}, Kettle{punctuation|)}
  self{punctuation|.}litres {operator|=} litres or 1e-3
  for i, v {keyword|in} ipairs{punctuation|(}{punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|)} do self[i] {operator|=} v ~= nil and #v // 2 or not v end
  return self
end

{function|function Kettle}:boil{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n + 1{punctuation|;} if n > 10 then goto done end until n >= 5 or false
  ::done::
  print{punctuation|(}{string|"at\\t"} {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} [==[ raw ]] string ]==], string{punctuation|.}format{punctuation|(}{string|"%d"}, n{punctuation|)}{punctuation|)} {comment|-- end}
end
while true do break end
