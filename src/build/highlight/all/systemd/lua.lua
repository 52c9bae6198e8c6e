{comment|#!/usr/bin/env lua}
--[[ A kettle
  in Lua ]]
local Kettle <const> {punctuation|=} {value attr-value|\{ litres = 1.7, ["name"] = 'pot', [1] = 0xFFp2 \}}
{key attr-name|Kettle.__index} {punctuation|=} {value attr-value|Kettle}

function Kettle.new(litres, ...)
  local self {punctuation|=} {value attr-value|setmetatable(\{\}, Kettle)}
  self.litres {punctuation|=} {value attr-value|litres or 1e-3}
  for i, v in ipairs(\{ ... \}) do self[i] {punctuation|=} {value attr-value|v ~= nil and #v // 2 or not v end}
  return self
end

function Kettle:boil(n)
  repeat n {punctuation|=} {value attr-value|n + 1; if n > 10 then goto done end until n >= 5 or false}
  ::done::
  print("at\\t" .. n .. [{punctuation|=}{value attr-value|=[ raw ]] string ]==], string.format("%d", n)) -- end}
end
while true do break end
