#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|-}{operator|-}[[ {register variable|A} kettle
  {op-code keyword|in} Lua ]]
local Kettle {operator|<}const{operator|>} {operator|=} \{ litres {operator|=} {decimal-number number|1}.{decimal-number number|7}{punctuation|,} [{string|"name"}] {operator|=} {string|'pot'}{punctuation|,} [{decimal-number number|1}] {operator|=} 0xFFp2 \}
Kettle{directive property|.__index} {operator|=} Kettle

function Kettle.new{punctuation|(}litres{punctuation|,} ...{punctuation|)}
  local self {operator|=} setmetatable{punctuation|(}\{\}{punctuation|,} Kettle{punctuation|)}
  self{directive property|.litres} {operator|=} litres {op-code keyword|or} 1e{operator|-}{decimal-number number|3}
  for {register variable|i}{punctuation|,} {register variable|v} {op-code keyword|in} ipairs{punctuation|(}\{ ... \}{punctuation|)} do self[{register variable|i}] {operator|=} {register variable|v} ~{operator|=} nil {op-code keyword|and} #{register variable|v} {operator|/}{operator|/} {decimal-number number|2} {op-code keyword|or} not {register variable|v} end
  return self
end

function Kettle{punctuation|:}boil{punctuation|(}{register variable|n}{punctuation|)}
  repeat {register variable|n} {operator|=} {register variable|n} {operator|+} {decimal-number number|1}{comment|; if n > 10 then goto done end until n >= 5 or false}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  print{punctuation|(}{string|"at\\t"} .. {register variable|n} .. [{operator|==}[ raw ]] string ]{operator|==}]{punctuation|,} string.format{punctuation|(}{string|"%d"}{punctuation|,} {register variable|n}{punctuation|)}{punctuation|)} {operator|-}{operator|-} end
end
while true do {op-code keyword|break} end
