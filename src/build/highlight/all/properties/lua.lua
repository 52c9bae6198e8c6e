{comment|#!/usr/bin/env lua}
{key attr-name|--[[} {value attr-value|A kettle}
{key attr-name|  in} {value attr-value|Lua ]]}
{key attr-name|local} {value attr-value|Kettle <const> = \{ litres = 1.7, ["name"] = 'pot', [1] = 0xFFp2 \}}
{key attr-name|Kettle.__index} {punctuation|=} {value attr-value|Kettle}

{key attr-name|function} {value attr-value|Kettle.new(litres, ...)}
{key attr-name|  local} {value attr-value|self = setmetatable(\{\}, Kettle)}
{key attr-name|  self.litres} {punctuation|=} {value attr-value|litres or 1e-3}
{key attr-name|  for} {value attr-value|i, v in ipairs(\{ ... \}) do self[i] = v ~= nil and #v // 2 or not v end}
{key attr-name|  return} {value attr-value|self}
end

{key attr-name|function} {value attr-value|Kettle:boil(n)}
{key attr-name|  repeat} {value attr-value|n = n + 1; if n > 10 then goto done end until n >= 5 or false}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
{key attr-name|  print("at\\t"} {value attr-value|.. n .. [==[ raw ]] string ]==], string.format("%d", n)) -- end}
end
{key attr-name|while} {value attr-value|true do break end}
