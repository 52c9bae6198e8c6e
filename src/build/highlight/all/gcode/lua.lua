#!/usr/bin/env lua
--[[ {property|A} kettle
  in {property|L}ua ]]
local {property|K}ettle <const> = \{ litres = 1.7, [{string|"name"}] = 'pot', [1] = 0xFFp2 \}
{property|K}ettle.__index = {property|K}ettle

function {property|K}ettle.new(litres, ...)
  local self = setmetatable(\{\}, {property|K}ettle)
  self.litres = litres or 1e-3
  for i, v in ipairs(\{ ... \}) do self[i] = v ~= nil and #v // 2 or not v end
  return self
end

function {property|K}ettle{punctuation|:}boil(n)
  repeat n = n + 1{comment|; if n > 10 then goto done end until n >= 5 or false}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  print({string|"at\\t"} .. n .. [==[ raw ]] string ]==], string.format({string|"%d"}, n)) -- end
end
while true do break end
