#!/usr/bin/env lua
--{char-class|{char-class-punctuation punctuation|[}{char-class-punctuation punctuation|[} A kettle
  in Lua {char-class-punctuation punctuation|]}}]
local Kettle <const> = \{ litres = 1{char-set class-name|.}7, {char-class|{char-class-punctuation punctuation|[}"name"{char-class-punctuation punctuation|]}} = 'pot', {char-class|{char-class-punctuation punctuation|[}1{char-class-punctuation punctuation|]}} = 0xFFp2 \}
Kettle{char-set class-name|.}__index = Kettle

function Kettle{char-set class-name|.}new{group punctuation|(}litres, {char-set class-name|.}{char-set class-name|.}{char-set class-name|.}{group punctuation|)}
  local self = setmetatable{group punctuation|(}\{\}, Kettle{group punctuation|)}
  self{char-set class-name|.}litres = litres or 1e-3
  for i, v in ipairs{group punctuation|(}\{ {char-set class-name|.}{char-set class-name|.}{char-set class-name|.} \}{group punctuation|)} do self{char-class|{char-class-punctuation punctuation|[}i{char-class-punctuation punctuation|]}} = v ~= nil and #v // 2 or not v end
  return self
end

function Kettle:boil{group punctuation|(}n{group punctuation|)}
  repeat n = n {quantifier number|+} 1; if n > 10 then goto done end until n >= 5 or false
  ::done::
  print{group punctuation|(}"at{escape|\\t}" {char-set class-name|.}{char-set class-name|.} n {char-set class-name|.}{char-set class-name|.} {char-class|{char-class-punctuation punctuation|[}==[ raw {char-class-punctuation punctuation|]}}] string ]==], string{char-set class-name|.}format{group punctuation|(}"%d", n{group punctuation|)}{group punctuation|)} -- end
end
while true do break end
