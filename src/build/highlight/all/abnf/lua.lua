#!{operator|/}{rule|usr}{operator|/}{rule|bin}{operator|/}{rule|env} {rule|lua}
--{punctuation|[}{punctuation|[} {rule|A} {rule|kettle}
  {rule|in} {rule|Lua} {punctuation|]}{punctuation|]}
{rule|local} {rule|Kettle} {rule|{punctuation|<}const{punctuation|>}} {operator|=} \{ {rule|litres} {operator|=} {repetition operator|1}.{repetition operator|7}, {punctuation|[}{string|"name"}{punctuation|]} {operator|=} '{rule|pot}', {punctuation|[}{repetition operator|1}{punctuation|]} {operator|=} {repetition operator|0}{rule|xFFp2} \}
{rule|Kettle}.__index {operator|=} {rule|Kettle}

{rule|function} {rule|Kettle}.{rule|new}{punctuation|(}{rule|litres}, ...{punctuation|)}
  {rule|local} {rule|self} {operator|=} {rule|setmetatable}{punctuation|(}\{\}, {rule|Kettle}{punctuation|)}
  {rule|self}.{rule|litres} {operator|=} {rule|litres} {rule|or} {repetition operator|1}{rule|e-3}
  {rule|for} {rule|i}, {rule|v} {rule|in} {rule|ipairs}{punctuation|(}\{ ... \}{punctuation|)} {rule|do} {rule|self}{punctuation|[}{rule|i}{punctuation|]} {operator|=} {rule|v} ~{operator|=} {rule|nil} {rule|and} #{rule|v} {operator|/}{operator|/} {repetition operator|2} {rule|or} {rule|not} {rule|v} {rule|end}
  {rule|return} {rule|self}
{rule|end}

{rule|function} {rule|Kettle}:{rule|boil}{punctuation|(}{rule|n}{punctuation|)}
  {rule|repeat} {rule|n} {operator|=} {rule|n} + {repetition operator|1}{comment|; if n > 10 then goto done end until n >= 5 or false}
  ::{rule|done}::
  {rule|print}{punctuation|(}{string|"at\\t"} .. {rule|n} .. {punctuation|[}{operator|=}{operator|=}{punctuation|[} {rule|raw} {punctuation|]}{punctuation|]} {rule|string} {punctuation|]}{operator|=}{operator|=}{punctuation|]}, {rule|string}.{rule|format}{punctuation|(}{string|"%d"}, {rule|n}{punctuation|)}{punctuation|)} -- {rule|end}
{rule|end}
{rule|while} {rule|true} {rule|do} {rule|break} {rule|end}
