#!/usr/bin/env lua
--[[ A kettle
  in Lua ]]
{keyword|local} Kettle <const> = \{ litres = {number|1.7}, [{string|"name"}] = 'pot', [{number|1}] = {number|0xFFp2} \}
Kettle.__index = Kettle

function Kettle.new{punctuation|(}litres, ...{punctuation|)}
  {keyword|local} self = setmetatable{punctuation|(}\{\}, Kettle{punctuation|)}
  self.litres = litres or {number|1e-3}
  for i, v in ipairs{punctuation|(}\{ ... \}{punctuation|)} do self[i] = v ~= nil and #v // {number|2} or not v {keyword|end}
  {keyword|return} self
{keyword|end}

function Kettle:boil{punctuation|(}n{punctuation|)}
  repeat n = n + {number|1}; {keyword|if} n > {number|10} {keyword|then} goto done {keyword|end} until n >= {number|5} or false
  ::done::
  print{punctuation|(}{string|"at\\t"} .. n .. [==[ raw ]] string ]==], string.format{punctuation|(}{string|"%d"}, n{punctuation|)}{punctuation|)} -- {keyword|end}
{keyword|end}
while true do break {keyword|end}
