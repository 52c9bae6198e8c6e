#{operator|!}{operator|/}{rule|usr}{operator|/}{rule|bin}{operator|/}{rule|env lua}
{operator|-}{operator|-}{punctuation|[}{punctuation|[} {rule|A kettle}
  {rule|in Lua} {punctuation|]}{punctuation|]}
{rule|local Kettle} <{rule|const}> {operator|=} {punctuation|\{} {rule|litres} {operator|=} 1{punctuation|.}7{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {string|'pot'}{punctuation|,} {punctuation|[}1{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
{rule|Kettle}{punctuation|.}__index {operator|=} {rule|Kettle}

{rule|function Kettle}{punctuation|.}{rule|new}{punctuation|(}{rule|litres}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  {definition rule keyword|local self} {operator|=} {rule|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} {rule|Kettle}{punctuation|)}
  {rule|self}{punctuation|.}{rule|litres} {operator|=} {rule|litres or} 1e{operator|-}3
  {rule|for i}{punctuation|,} {rule|v in ipairs}{punctuation|(}{punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|)} {rule|do self}{punctuation|[}{rule|i}{punctuation|]} {operator|=} {rule|v} ~{operator|=} {rule|nil and} #{rule|v} {operator|/}{operator|/} 2 {rule|or not v end}
  {rule|return self}
{rule|end}

{rule|function Kettle}:{rule|boil}{punctuation|(}{rule|n}{punctuation|)}
  {definition rule keyword|repeat n} {operator|=} {rule|n} + 1{punctuation|;} {rule|if n} > 10 {rule|then goto done end until n} >{operator|=} 5 {rule|or false}
  ::{rule|done}::
  {rule|print}{punctuation|(}{string|"at\\t"} {punctuation|.}{punctuation|.} {rule|n} {punctuation|.}{punctuation|.} {punctuation|[}{operator|=}{operator|=}{punctuation|[} {rule|raw} {punctuation|]}{punctuation|]} {rule|string} {punctuation|]}{operator|=}{operator|=}{punctuation|]}{punctuation|,} {rule|string}{punctuation|.}{rule|format}{punctuation|(}{string|"%d"}{punctuation|,} {rule|n}{punctuation|)}{punctuation|)} {operator|-}{operator|-} {rule|end}
{rule|end}
{rule|while true do break end}
