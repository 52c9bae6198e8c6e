{comment|#!/usr/bin/env lua}
--{operator|[}{operator|[} A kettle
  in Lua ]]
local Kettle <const> {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {operator|[}{string|"name"}] {operator|=} 'pot'{punctuation|,} {operator|[}{number|1}] {operator|=} {number|0xFFp2} {punctuation|\}}
Kettle.__index {operator|=} Kettle

function Kettle.new{punctuation|(}litres{punctuation|,} {operator|..}.{punctuation|)}
  local self {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}
  self.litres {operator|=} litres or {number|1e-3}
  for i{punctuation|,} v in {function|ipairs}{punctuation|(}{punctuation|\{} {operator|..}. {punctuation|\}}{punctuation|)} do self{operator|[}i] {operator|=} v ~{operator|=} nil and {comment|#v // 2 or not v end}
  return self
end

function {field variable|Kettle}{punctuation|:}{function|boil}{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n + {number|1}{punctuation|;} if n > {number|10} then goto done end until n >{operator|=} {number|5} or {boolean|false}
  {punctuation|:}{punctuation|:}{field variable|done}{punctuation|:}{punctuation|:}
  {function|print}{punctuation|(}{string|"at\\t"} {operator|..} n {operator|..} {operator|[}{operator|=}{operator|=}{operator|[} raw ]] string ]{operator|=}{operator|=}]{punctuation|,} string.format{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} -- end
end
while {boolean|true} do break end
