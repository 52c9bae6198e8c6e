{value|#!/usr/bin/env lua}
{value|--[[ A kettle}
{value|  in Lua ]]}
{value|local Kettle <const> = \{ litres = 1.7}{punctuation|,}{value| [}{value|"name"}{value|] = 'pot'}{punctuation|,}{value| [1] = 0xFFp2 \}}
{value|Kettle.__index = Kettle}

{value|function Kettle.new(litres}{punctuation|,}{value| ...)}
{value|  local self = setmetatable(\{\}}{punctuation|,}{value| Kettle)}
{value|  self.litres = litres or 1e-3}
{value|  for i}{punctuation|,}{value| v in ipairs(\{ ... \}) do self[i] = v ~= nil and #v // 2 or not v end}
{value|  return self}
{value|end}

{value|function Kettle:boil(n)}
{value|  repeat n = n + 1; if n > 10 then goto done end until n >= 5 or false}
{value|  ::done::}
{value|  print(}{value|"at\\t"}{value| .. n .. [==[ raw ]] string ]==]}{punctuation|,}{value| string.format(}{value|"%d"}{punctuation|,}{value| n)) -- end}
{value|end}
{value|while true do break end}
