#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|-}{operator|-}{operator|[}{operator|[} A kettle
  in Lua {operator|]}{operator|]}
local Kettle {operator|<}const{operator|>} {operator|=} \{ litres {operator|=} {number|1.7}, {operator|[}{string|"name"}{operator|]} {operator|=} {string|'pot'}, {operator|[}{number|1}{operator|]} {operator|=} {number|0xFFp2} \}
Kettle.__index {operator|=} Kettle

function Kettle.new(litres, ...)
  local self {operator|=} setmetatable(\{\}, Kettle)
  self.litres {operator|=} litres or {number|1e-3}
  for i, v in ipairs(\{ ... \}) do self{operator|[}i{operator|]} {operator|=} v ~{operator|=} nil and #v {operator|/}{operator|/} {number|2} or not v end
  return self
end

function Kettle:boil(n)
  repeat n {operator|=} n {operator|+} {number|1}{comment|; if n > 10 then goto done end until n >= 5 or false}
  ::done::
  print({string|"at\\t"} .. n .. {operator|[}{operator|=}{operator|=}{operator|[} raw {operator|]}{operator|]} string {operator|]}{operator|=}{operator|=}{operator|]}, string.format({string|"%d"}, n)) {operator|-}{operator|-} end
end
while true do break end
