{comment|#!/usr/bin/env lua}
--{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle <const> {punctuation|=} {punctuation|\{} {key property|litres} {punctuation|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {punctuation|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {punctuation|=} {number|0xFFp2} {punctuation|\}}
{key property|Kettle.__index} {punctuation|=} Kettle

function Kettle{punctuation|.}new(litres{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.})
  local self {punctuation|=} setmetatable({punctuation|\{}{punctuation|\}}{punctuation|,} Kettle)
  {key property|self.litres} {punctuation|=} litres or {number|1e-3}
  for i{punctuation|,} v in ipairs({punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}) do self{punctuation|[}i{punctuation|]} {punctuation|=} v ~{punctuation|=} nil and {comment|#v // 2 or not v end}
  return self
end

function Kettle:boil(n)
  repeat n {punctuation|=} n + {number|1}; if n > {number|10} then goto done end until n >{punctuation|=} {number|5} or {boolean|false}
  ::done::
  print({string|"at\\t"} {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} {punctuation|[}{punctuation|=}{punctuation|=}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{punctuation|=}{punctuation|=}{punctuation|]}{punctuation|,} string{punctuation|.}format({string|"%d"}{punctuation|,} n)) -- end
end
while {boolean|true} do break end
