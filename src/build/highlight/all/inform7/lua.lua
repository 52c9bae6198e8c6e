{text comment|#!/usr/bin/env lua
--[}{comment|[ A kettle
  in Lua ]}{text comment|]
local Kettle <const> =} {punctuation|\{} {text comment|litres =} {number|1.7}{punctuation|,} {comment|["name"]} {text comment|= 'pot'}{punctuation|,} {comment|[1]} {text comment|=} {number|0xFFp2} {punctuation|\}}
{text comment|Kettle}{punctuation|.}{text comment|__index = Kettle

function Kettle}{punctuation|.}{text comment|new}{punctuation|(}{text comment|litres}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  {text comment|local self = setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} {text comment|Kettle}{punctuation|)}
  {text comment|self}{punctuation|.}{text comment|litres = litres or 1e-3
  for i}{punctuation|,} {text comment|v} {position keyword|in} {text comment|ipairs}{punctuation|(}{punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|)} {text comment|do self}{comment|[i]} {text comment|= v ~= nil and #v //} {number|2} {text comment|or not v end
  return self
end

function Kettle}{punctuation|:}{text comment|boil}{punctuation|(}{text comment|n}{punctuation|)}
  {keyword|repeat} {text comment|n = n +} {number|1}{punctuation|;} {keyword|if} {text comment|n >} {number|10} {text comment|then goto done end until n >=} {number|5} {text comment|or false}
  {punctuation|:}{punctuation|:}{text comment|done}{punctuation|:}{punctuation|:}
  {text comment|print}{punctuation|(}{string|"at\\t"} {punctuation|.}{punctuation|.} {text comment|n} {punctuation|.}{punctuation|.} {text comment|[==}{comment|[ raw ]}{text comment|] string ]==]}{punctuation|,} {text comment|string}{punctuation|.}{text comment|format}{punctuation|(}{string|"%d"}{punctuation|,} {text comment|n}{punctuation|)}{punctuation|)} {text comment|-- end
end}
{keyword|while} {text comment|true do break end}
