#!/usr/bin/env lua
--[[ A kettle
  {command|{keyword|in} Lua ]]}
{command|{keyword|local} Kettle <const> = \{ litres = {number|1}.{number|7}, [{string|"name"}] = 'pot', [{number|1}] = 0xFFp2 \}}
{command|{keyword|Kettle}.__index = Kettle}

{command|{keyword|function} Kettle.new(litres, ...}{punctuation|)}
  {command|{keyword|local} self = setmetatable(\{\}, Kettle}{punctuation|)}
  {command|{keyword|self}.litres = litres or 1e{number|-3}}
  {command|{keyword|for} i, v in ipairs(\{ ... \}}{punctuation|)} do self[i] = v ~= nil and #v // 2 or not v end
  {command|{keyword|return} self}
{command|{keyword|end}}

{command|{keyword|function} Kettle:boil(n}{punctuation|)}
  {command|{keyword|repeat} n = n + {number|1}; if n > {number|10} then goto done end until n >= {number|5} or false}
  ::done::
  {command|{keyword|print}({string|"at\\t"} .. n .. [==[ raw ]] string ]==], string.format({string|"%d"}, n}{punctuation|)}{punctuation|)} -- end
{command|{keyword|end}}
{command|{keyword|while} true do break end}
