{comment|#!/usr/bin/env lua}
--{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle <const> = \{ litres = {number|1}.{number|7}, {punctuation|[}{string|"name"}{punctuation|]} = 'pot', {punctuation|[}{number|1}{punctuation|]} = 0xFFp2 \}
Kettle.__index = Kettle

function Kettle.new(litres, ...)
  local self = setmetatable(\{\}, Kettle)
  self.litres = litres or 1e-{number|3}
  for i, v in ipairs(\{ ... \}) do self{punctuation|[}i{punctuation|]} = v ~= nil and {comment|#v // 2 or not v end}
  return self
end

function Kettle:boil(n)
  repeat n = n + {number|1}; if n > {number|10} then goto done end until n >= {number|5} or false
  ::done::
  print({string|"at\\t"} .. n .. {punctuation|[}=={punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}=={punctuation|]}, string.format({string|"%d"}, n)) -- end
end
while true do break end
