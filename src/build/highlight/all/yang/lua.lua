#!/usr/bin/env lua
--[[ A kettle
  {keyword|in} Lua ]]
{keyword|local} Kettle <const> = {punctuation|\{} {keyword|litres} = 1.7, [{string|"name"}] = {string|'pot'}, [1] = 0xFFp2 {punctuation|\}}
{keyword|Kettle.__index} = Kettle

{keyword|function} Kettle.new(litres, ...)
  {keyword|local} self = setmetatable({punctuation|\{}{punctuation|\}}, Kettle)
  {keyword|self.litres} = litres or 1e-3
  {keyword|for} i, v in ipairs({punctuation|\{} ... {punctuation|\}}) do self[i] = v ~= nil and #v {comment|// 2 or not v end}
  {keyword|return} self
{keyword|end}

{keyword|function} {namespace|Kettle}{punctuation|:}boil(n)
  {keyword|repeat} n = n {operator|+} 1{punctuation|;} {keyword|if} n > 10 then goto done end until n >= 5 or {boolean|false}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  {keyword|print}({string|"at\\t"} .. n .. [==[ raw ]] string ]==], string.format({string|"%d"}, n)) -- end
{keyword|end}
{keyword|while} {boolean|true} do break end
