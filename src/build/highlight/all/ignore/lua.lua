{comment|#!/usr/bin/env lua}
{entry string|--[[ A kettle}
  {entry string|in Lua ]]}
{entry string|local Kettle <const> = \{ litres = 1.7, {regex|["name"]} = 'pot', {regex|[1]} = 0xFFp2 \}}
{entry string|Kettle.__index = Kettle}

{entry string|function Kettle.new(litres, ...)}
  {entry string|local self = setmetatable(\{\}, Kettle)}
  {entry string|self.litres = litres or 1e-3}
  {entry string|for i, v in ipairs(\{ ... \}) do self{regex|[i]} = v ~= nil and #v {punctuation|/}{punctuation|/} 2 or not v end}
  {entry string|return self}
{entry string|end}

{entry string|function Kettle:boil(n)}
  {entry string|repeat n = n + 1; if n > 10 then goto done end until n >= 5 or false}
  {entry string|::done::}
  {entry string|print("at\\t" .. n .. [=={regex|[ raw ]}] string ]==], string.format("%d", n)) -- end}
{entry string|end}
{entry string|while true do break end}
