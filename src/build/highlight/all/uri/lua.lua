{fragment|{fragment-delimiter|#}!/usr/bin/env} lua
{path|--}[[ A kettle
  in Lua ]]
{path|local} Kettle <const> = \{ litres = 1.7, ["name"] = 'pot', [1] = 0xFFp2 \}
{path|Kettle.__index} = Kettle

{path|function} Kettle.new(litres, ...)
  local self = setmetatable(\{\}, Kettle)
  self.litres = litres or 1e-3
  for i, v in ipairs(\{ ... \}) do self[i] = v ~= nil and {fragment|{fragment-delimiter|#}v} // 2 or not v end
  return self
{path|end}

{path|function} Kettle:boil(n)
  repeat n = n + 1; if n > 10 then goto done end until n >= 5 or false
  ::done::
  print("at\\t" .. n .. [==[ raw ]] string ]==], string.format("%d", n)) -- end
{path|end}
{path|while} true do break end
