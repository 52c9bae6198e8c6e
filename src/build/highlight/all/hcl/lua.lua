{comment|#!/usr/bin/env lua}
--{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle <const> {punctuation|=} {punctuation|\{} {property|litres} {punctuation|=} {number|1.7}, {punctuation|[}{string|"name"}{punctuation|]} {punctuation|=} 'pot', {punctuation|[}{number|1}{punctuation|]} {punctuation|=} {number|0}xFFp2 {punctuation|\}}
{property|Kettle.__index} {punctuation|=} Kettle

function Kettle.new(litres, ...)
  local {property|self} {punctuation|=} setmetatable({punctuation|\{}{punctuation|\}}, Kettle)
  {property|self.litres} {punctuation|=} litres or {number|1e-3}
  for i, v in ipairs({punctuation|\{} ... {punctuation|\}}) do self{punctuation|[}i{punctuation|]} {punctuation|=} v ~{punctuation|=} nil and {comment|#v // 2 or not v end}
  return self
end

function Kettle:boil(n)
  repeat {property|n} {punctuation|=} n + {number|1}; if n > {number|10} then goto done end until n >{punctuation|=} {number|5} or {boolean|false}
  ::done::
  print({string|"at\\t"} .. n .. {punctuation|[}{punctuation|=}{punctuation|=}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{punctuation|=}{punctuation|=}{punctuation|]}, string.format({string|"%d"}, n)) -- end
end
while {boolean|true} do break end
