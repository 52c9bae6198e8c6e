{comment|#!/usr/bin/env lua}
{literal string|--[[ A kettle}
  {literal string|in Lua} {punctuation|]}{punctuation|]}
{literal string|local Kettle} {key property|<const>} {punctuation|=} {punctuation|\{} {key property|litres} {punctuation|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {punctuation|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {punctuation|=} {literal string|0xFFp2} {punctuation|\}}
{key property|Kettle.__index} {punctuation|=} {literal string|Kettle}

{literal string|function Kettle.new}{punctuation|(}{literal string|litres}{punctuation|,} {literal string|...}{punctuation|)}
  {literal string|local} {key property|self} {punctuation|=} {literal string|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} {literal string|Kettle}{punctuation|)}
  {key property|self.litres} {punctuation|=} {literal string|litres or} {number|1e-3}
  {literal string|for i}{punctuation|,} {literal string|v in ipairs}{punctuation|(}{punctuation|\{} {literal string|...} {punctuation|\}}{punctuation|)} {literal string|do self[i}{punctuation|]} {punctuation|=} {literal string|v} {key property|~}{punctuation|=} {literal string|nil and} {comment|#v // 2 or not v end}
  {literal string|return self}
{literal string|end}

{literal string|function Kettle:boil}{punctuation|(}{literal string|n}{punctuation|)}
  {literal string|repeat} {key property|n} {punctuation|=} {literal string|n + 1; if n >} {number|10} {literal string|then goto done end until n} {key property|>}{punctuation|=} {number|5} {literal string|or} {boolean|false}
  {literal string|::done:}{punctuation|:}
  {literal string|print}{punctuation|(}{string|"at\\t"} {literal string|.. n .. [}{punctuation|=}{punctuation|=}{punctuation|[} {literal string|raw} {punctuation|]}{punctuation|]} {literal string|string} {punctuation|]}{punctuation|=}{punctuation|=}{punctuation|]}{punctuation|,} {literal string|string.format}{punctuation|(}{string|"%d"}{punctuation|,} {literal string|n}{punctuation|)}{punctuation|)} {literal string|-- end}
{literal string|end}
{literal string|while} {boolean|true} {literal string|do break end}
