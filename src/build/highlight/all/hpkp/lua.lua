#!/usr/bin/env lua
--[[ A kettle
  in Lua ]]
local Kettle <const> {operator|=} \{ litres {operator|=} 1.7, ["name"] {operator|=} 'pot', [1] {operator|=} 0xFFp2 \}
Kettle.__index {operator|=} Kettle

function Kettle.new(litres, ...)
  local self {operator|=} setmetatable(\{\}, Kettle)
  self.litres {operator|=} litres or 1e-3
  for i, v in ipairs(\{ ... \}) do self[i] {operator|=} v ~{operator|=} nil and #v // 2 or not v end
  return self
end

function Kettle:boil(n)
  repeat n {operator|=} n + 1{punctuation|;} if n > 10 then goto done end until n >{operator|=} 5 or false
  ::done::
  print("at\\t" .. n .. [{operator|=}{operator|=}[ raw ]] string ]{operator|=}{operator|=}], string.format("%d", n)) -- end
end
while true do break end
