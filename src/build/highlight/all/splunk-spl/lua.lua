#!{operator|/}usr{operator|/}{keyword|bin}{operator|/}env lua
{operator|-}{operator|-}{punctuation|[}{punctuation|[} A kettle
  in Lua {punctuation|]}{punctuation|]}
local Kettle {operator|<}const{operator|>} {operator|=} \{ {property|litres} {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} 'pot'{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 \}
Kettle.{property|__index} {operator|=} Kettle

function Kettle.{function|new}{punctuation|(}litres{punctuation|,} ...{punctuation|)}
  local {property|self} {operator|=} {function|setmetatable}{punctuation|(}\{\}{punctuation|,} Kettle{punctuation|)}
  self.{property|litres} {operator|=} litres {operator-word operator|or} 1e{operator|-}{number|3}
  for i{punctuation|,} v in {function|ipairs}{punctuation|(}\{ ... \}{punctuation|)} do self{punctuation|[}i{punctuation|]} {operator|=} v ~{operator|=} nil {operator-word operator|and} #v {operator|/}{operator|/} {number|2} {operator-word operator|or} {operator-word operator|not} v end
  {keyword|return} self
end

function Kettle:{function|boil}{punctuation|(}n{punctuation|)}
  repeat {property|n} {operator|=} n {operator|+} {number|1}; if n {operator|>} {number|10} then goto done end until n {operator|>=} {number|5} {operator-word operator|or} {boolean|false}
  ::done::
  {function|print}{punctuation|(}{string|"at\\t"} .. n .. {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} string.{keyword|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|-}{operator|-} end
end
while {boolean|true} do break end
