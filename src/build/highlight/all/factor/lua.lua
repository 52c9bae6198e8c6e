{normal-word|#!/usr/bin/env} {normal-word|lua}
{normal-word|--[[} {normal-word|A} {normal-word|kettle}
  {normal-word|in} {normal-word|Lua} {normal-word|]]}
{normal-word|local} {normal-word|Kettle} {constructor-word keyword|<const>} {kernel-builtin variable|=} {curly-brace-literal-delimiter operator|\{} {normal-word|litres} {kernel-builtin variable|=} {normal-word|1.7,} {normal-word|["name"]} {kernel-builtin variable|=} {normal-word|'pot',} {normal-word|[1]} {kernel-builtin variable|=} {normal-word|0xFFp2} {curly-brace-literal-delimiter operator|\}}
{normal-word|Kettle.__index} {kernel-builtin variable|=} {normal-word|Kettle}

{normal-word|function} {normal-word|Kettle.new(litres,} {normal-word|...)}
  {normal-word|local} {normal-word|self} {kernel-builtin variable|=} {normal-word|setmetatable(\{\},} {normal-word|Kettle)}
  {normal-word|self.litres} {kernel-builtin variable|=} {normal-word|litres} {kernel-builtin variable|or} {number|1e-3}
  {normal-word|for} {normal-word|i,} {normal-word|v} {normal-word|in} {normal-word|ipairs(\{} {normal-word|...} {normal-word|\})} {combinators keyword|do} {normal-word|self[i]} {kernel-builtin variable|=} {normal-word|v} {normal-word|~=} {normal-word|nil} {kernel-builtin variable|and} {normal-word|#v} {normal-word|//} {number|2} {kernel-builtin variable|or} {kernel-builtin variable|not} {normal-word|v} {normal-word|end}
  {normal-word|return} {normal-word|self}
{normal-word|end}

{normal-word|function} {normal-word|Kettle:boil(n)}
  {normal-word|repeat} {normal-word|n} {kernel-builtin variable|=} {normal-word|n} {math-builtin variable|+} {normal-word|1;} {combinators keyword|if} {normal-word|n} {math-builtin variable|>} {number|10} {normal-word|then} {normal-word|goto} {normal-word|done} {normal-word|end} {combinators keyword|until} {normal-word|n} {math-builtin variable|>=} {number|5} {kernel-builtin variable|or} {normal-word|false}
  {normal-word|::done::}
  {normal-word|print("at\\t"} {normal-word|..} {normal-word|n} {normal-word|..} {normal-word|[==[} {normal-word|raw} {normal-word|]]} {normal-word|string} {normal-word|]==],} {normal-word|string.format("%d",} {normal-word|n))} {stack-effect-delimiter operator|--} {normal-word|end}
{normal-word|end}
{combinators keyword|while} {normal-word|true} {combinators keyword|do} {normal-word|break} {normal-word|end}
