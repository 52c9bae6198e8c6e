{selector|#!/usr/bin/env lua}
{selector|--[[ A kettle}
  {selector|in Lua ]]}
{selector|local Kettle <const> = \{ litres = 1.7, ["name"] = 'pot', [1] = 0xFFp2 \}}
{selector|Kettle.__index = Kettle}

{selector|function Kettle.new(litres, ...)}
  {selector|local self = setmetatable(\{\}, Kettle)}
  {selector|self.litres = litres or 1e-3}
  {selector|for i, v in ipairs(\{ ... \}) do self[i] = v ~= nil and #v // 2 or not v end}
  {selector|return self}
{selector|end}

{selector|function Kettle:boil(n)}
  {selector|repeat n = n + 1; if n > 10 then goto done end until n >= 5 or false}
  {selector|::done::}
  {function|print}{punctuation|(}{string|"at\\t"} .. n .. [==[ raw ]] string ]==]{punctuation|,} string.{function|format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} -- end
{selector|end}
{selector|while true do break end}
