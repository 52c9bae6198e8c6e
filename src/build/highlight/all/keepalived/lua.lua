{comment|#!/usr/bin/env lua}
--[[ {constant|A} kettle
  in Lua ]]
local Kettle <const> {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}, [{string|"name"}] {operator|=} {string|'pot'}, [{number|1}] {operator|=} {number|0}xFFp2 {punctuation|\}}
Kettle.__index {operator|=} Kettle

function Kettle.new(litres, ...)
  local self {operator|=} setmetatable({punctuation|\{}{punctuation|\}}, Kettle)
  self.litres {operator|=} litres or {number|1}e-3
  for i, v in ipairs({punctuation|\{} ... {punctuation|\}}) do self[i] {operator|=} v ~{operator|=} nil and {comment|#v // 2 or not v end}
  return self
{property|end}

function Kettle:boil(n)
  repeat n {operator|=} n + {number|1}; if n > {number|10} then goto done {property|end} until n >{operator|=} {number|5} or {boolean|false}
  ::done::
  print({string|"at\\t"} .. n .. [{operator|=}{operator|=}[ raw ]] string ]{operator|=}{operator|=}], string.format({string|"%d"}, n)) -- {property|end}
{property|end}
while {boolean|true} do break {property|end}
