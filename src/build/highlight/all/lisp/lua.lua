#!/usr/bin/env lua
--{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle <const> = \{ litres = 1.7, {punctuation|[}{string|"name"}{punctuation|]} = {quoted-symbol variable symbol|'pot}', {punctuation|[}1{punctuation|]} = 0xFFp2 \}
Kettle.__index = Kettle

function Kettle.new{punctuation|(}{car|litres}, ...{punctuation|)}
  local self = setmetatable{punctuation|(}{car|\{\}}, Kettle{punctuation|)}
  self.litres = litres or 1e-3
  for i, v in ipairs{punctuation|(}{car|\{} ... \}{punctuation|)} do self{punctuation|[}i{punctuation|]} = v ~= {boolean|nil} and #v // {number|2} or not v end
  return self
end

function Kettle{lisp-property property|:boil}{punctuation|(}{car|n}{punctuation|)}
  repeat n = n + 1{comment|; if n > 10 then goto done end until n >= 5 or false}
  :{lisp-property property|:done}::
  print{punctuation|(}{string|"at\\t"} .. n .. {punctuation|[}=={punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}=={punctuation|]}, string.format{punctuation|(}{string|"%d"}, n{punctuation|)}{punctuation|)} -- end
end
while true do break end
