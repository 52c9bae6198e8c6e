{comment|#!/usr/bin/env lua}
--[[ A kettle
  in Lua ]]
{key attr-name|local Kettle <const>} {punctuation|=} {value attr-value|\{ litres = 1.7, ["name"] = 'pot', [1] = 0xFFp2 \}}
{key attr-name|Kettle.__index} {punctuation|=} {value attr-value|Kettle}

function Kettle.new(litres, ...)
  {key attr-name|local self} {punctuation|=} {value attr-value|setmetatable(\{\}, Kettle)}
  {key attr-name|self.litres} {punctuation|=} {value attr-value|litres or 1e-3}
  {key attr-name|for i, v in ipairs(\{ ... \}) do self[i]} {punctuation|=} {value attr-value|v ~= nil and #v // 2 or not v end}
  return self
end

function Kettle:boil(n)
  {key attr-name|repeat n} {punctuation|=} {value attr-value|n + 1; if n > 10 then goto done end until n >= 5 or false}
  ::done::
  {key attr-name|print("at\\t" .. n .. [}{punctuation|=}{value attr-value|=[ raw ]] string ]==], string.format("%d", n)) -- end}
end
while true do break end
