{comment|#!/usr/bin/env lua}
--[[ A kettle
  in Lua ]]
local Kettle <const> {punctuation|=} {value attr-value|\{ litres = 1.7}{punctuation|,} ["name"] {punctuation|=} {value attr-value|'pot'}{punctuation|,} [1] {punctuation|=} {value attr-value|0xFFp2 \}
Kettle.__index = Kettle

function Kettle.new(litres}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.})
  local self {punctuation|=} {value attr-value|setmetatable(\{\}}{punctuation|,} Kettle)
  self{punctuation|.}litres {punctuation|=} {value attr-value|litres or 1e-3
  for i}{punctuation|,} v in ipairs({punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}) do self[i] {punctuation|=} {value attr-value|v ~= nil and }{comment|#v // 2 or not v end}
  return self
end

function {property|Kettle}{punctuation|:}boil(n)
  repeat n {punctuation|=} {value attr-value|n + 1}{punctuation|;} if n > 10 then goto done end until n >{punctuation|=} {value attr-value|5 or false
  ::}{property|done}{punctuation|:}{punctuation|:}
  print("at\\t" {punctuation|.}{punctuation|.} n {punctuation|.}{punctuation|.} [{punctuation|=}{value attr-value|=[ raw ]] string ]==]}{punctuation|,} string{punctuation|.}format("%d"{punctuation|,} n)) -- end
end
while true do break end
