{comment|#!/usr/bin/env} {comment|lua}
{decrement deleted|-}{decrement deleted|-}{branching important|[}{branching important|[} {comment|A} {comment|kettle}
  {comment|in} {comment|Lua} {branching important|]}{branching important|]}
{comment|local} {comment|Kettle} {pointer keyword|<}{comment|const}{pointer keyword|>} {comment|=} {comment|\{} {comment|litres} {comment|=} {comment|1}{operator|.}{comment|7}{operator|,} {branching important|[}{comment|"name"}{branching important|]} {comment|=} {comment|'pot'}{operator|,} {branching important|[}{comment|1}{branching important|]} {comment|=} {comment|0xFFp2} {comment|\}}
{comment|Kettle}{operator|.}{comment|__index} {comment|=} {comment|Kettle}

{comment|function} {comment|Kettle}{operator|.}{comment|new(litres}{operator|,} {operator|.}{operator|.}{operator|.}{comment|)}
  {comment|local} {comment|self} {comment|=} {comment|setmetatable(\{\}}{operator|,} {comment|Kettle)}
  {comment|self}{operator|.}{comment|litres} {comment|=} {comment|litres} {comment|or} {comment|1e}{decrement deleted|-}{comment|3}
  {comment|for} {comment|i}{operator|,} {comment|v} {comment|in} {comment|ipairs(\{} {operator|.}{operator|.}{operator|.} {comment|\})} {comment|do} {comment|self}{branching important|[}{comment|i}{branching important|]} {comment|=} {comment|v} {comment|~=} {comment|nil} {comment|and} {comment|#v} {comment|//} {comment|2} {comment|or} {comment|not} {comment|v} {comment|end}
  {comment|return} {comment|self}
{comment|end}

{comment|function} {comment|Kettle:boil(n)}
  {comment|repeat} {comment|n} {comment|=} {comment|n} {increment inserted|+} {comment|1;} {comment|if} {comment|n} {pointer keyword|>} {comment|10} {comment|then} {comment|goto} {comment|done} {comment|end} {comment|until} {comment|n} {pointer keyword|>}{comment|=} {comment|5} {comment|or} {comment|false}
  {comment|::done::}
  {comment|print("at\\t"} {operator|.}{operator|.} {comment|n} {operator|.}{operator|.} {branching important|[}{comment|==}{branching important|[} {comment|raw} {branching important|]}{branching important|]} {comment|string} {branching important|]}{comment|==}{branching important|]}{operator|,} {comment|string}{operator|.}{comment|format("%d"}{operator|,} {comment|n))} {decrement deleted|-}{decrement deleted|-} {comment|end}
{comment|end}
{comment|while} {comment|true} {comment|do} {comment|break} {comment|end}
