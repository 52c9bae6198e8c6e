{selector|#!/usr/bin/env lua
--[[ A kettle}
  {property-declaration|{property|in} Lua {punctuation|]}{punctuation|]}}
{selector|local Kettle <const> = {punctuation|\{}} {property-declaration|{property|litres} {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} {number|0}{unit|x}FFp2 {punctuation|\}}}
Kettle{punctuation|.}__index = Kettle

function Kettle{punctuation|.}{func|{function|new}{punctuation|(}litres{punctuation|,} {operator|...}{punctuation|)}}
  local self = {func|{function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} Kettle{punctuation|)}}
  self{punctuation|.}litres = litres or 1e-3
  {statement|{keyword|for} i{punctuation|,} v {operator|in} ipairs{punctuation|(}{interpolation variable|{delimiter punctuation|\{} {operator|...} {delimiter punctuation|\}}}{punctuation|)} do self{punctuation|[}i{punctuation|]} {operator|=} v {operator|~}{operator|=} nil {operator|and} #v {comment|// 2 or not v end}}
  {statement|{keyword|return} self}
end

{selector|function Kettle:boil(n)}
  {property-declaration|{property|repeat} n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} then goto done end until n {operator|>=} {number|5} {operator|or} {boolean|false}}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  {func|{function|print}{punctuation|(}{string|"at\\t"} {operator|..} n {operator|..} {punctuation|[}{operator|==}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}{punctuation|,} string.format{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {operator|-}{operator|-} end}
end
{property-declaration|{property|while} {boolean|true} do break end}
