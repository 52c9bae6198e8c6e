{comment|#!/usr/bin/env lua}
--[[ A kettle
  in Lua ]]
local Kettle <const> {value attr-value|{punctuation|=} \{ litres = 1.7, ["name"] = 'pot', [1] = 0xFFp2 \}}
{key attr-name|Kettle.__index} {value attr-value|{punctuation|=} Kettle}

function Kettle.new(litres, ...)
  local self {value attr-value|{punctuation|=} setmetatable(\{\}, Kettle)}
  {key attr-name|self.litres} {value attr-value|{punctuation|=} litres or 1e-3}
  for i, v in ipairs(\{ ... \}) do self[i] {value attr-value|{punctuation|=} v ~= nil and }{comment|#v // 2 or not v end}
  return self
end

function Kettle:boil(n)
  repeat n {value attr-value|{punctuation|=} n + 1}{comment|; if n > 10 then goto done end until n >= 5 or false}
  ::done::
  print("at\\t" .. n .. [{value attr-value|{punctuation|=}{punctuation|=}[ raw ]] string ]==], string.format("%d", n)) -- end}
end
while true do break end
