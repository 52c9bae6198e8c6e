#!/usr/bin/env lua
--[[ A kettle
  in Lua ]]
local Kettle {tag|{tag|{punctuation|<}const}{punctuation|>}} = {smarty language-smarty|{delimiter punctuation|\{} {attr-name|litres} {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} {number|0xFF}p2 {delimiter punctuation|\}}}
Kettle.__index = Kettle

function Kettle.new(litres, ...)
  local self = setmetatable({smarty language-smarty|{delimiter punctuation|\{}{delimiter punctuation|\}}}, Kettle)
  self.litres = litres or 1e-3
  for i, v in ipairs({smarty language-smarty|{delimiter punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {delimiter punctuation|\}}}) do self[i] = v ~= nil and #v // 2 or not v end
  return self
end

function Kettle:boil(n)
  repeat n = n + 1; if n > 10 then goto done end until n >= 5 or false
  ::done::
  print("at\\t" .. n .. [==[ raw ]] string ]==], string.format("%d", n)) -- end
end
while true do break end
