{comment|#!/usr/bin/env lua}
{operator|--}{punctuation|[}{punctuation|[} {node|A} {node|kettle}
  {node|in} {node|Lua} {punctuation|]}{punctuation|]}
{node|local} {node|Kettle} {attr-name|<{markup language-markup language-html language-xml|const}>} {operator|=} {punctuation|\{} {attr-name|litres} {operator|=} {attr-value|1.7}{punctuation|,} {punctuation|[}{node|"name"}{punctuation|]} {operator|=} '{node|pot}'{punctuation|,} {punctuation|[}{node|1}{punctuation|]} {operator|=} {attr-value|0}xFFp2 {punctuation|\}}
{node|Kettle}.__index {operator|=} {attr-value|Kettle}

{node|function} {node|Kettle}.new({node|litres}{punctuation|,} ...)
  {node|local} {attr-name|self} {operator|=} {attr-value|setmetatable}({punctuation|\{}{punctuation|\}}{punctuation|,} {node|Kettle})
  {node|self}.litres {operator|=} {attr-value|litres} {node|or} {node|1}e-3
  {node|for} {node|i}{punctuation|,} {node|v} {node|in} {node|ipairs}({punctuation|\{} ... {punctuation|\}}) {node|do} {node|self}{punctuation|[}{node|i}{punctuation|]} {operator|=} {attr-value|v} ~{operator|=} {attr-value|nil} {node|and} #{node|v} {comment|// 2 or not v end}
  {node|return} {node|self}
{node|end}

{node|function} {node|Kettle}{operator|:}{node|boil}({node|n})
  {node|repeat} {attr-name|n} {operator|=} {attr-value|n} + {node|1}{punctuation|;} {node|if} {node|n} > {node|10} {node|then} {node|goto} {node|done} {node|end} {node|until} {node|n} >{operator|=} {attr-value|5} {node|or} {node|false}
  {operator|:}{operator|:}{node|done}{operator|:}{operator|:}
  {node|print}({node|"at\\t"} .. {node|n} .. {punctuation|[}{operator|=}{operator|=}{punctuation|[} {node|raw} {punctuation|]}{punctuation|]} {node|string} {punctuation|]}{operator|=}{operator|=}{punctuation|]}{punctuation|,} {node|string}.format({node|"%d"}{punctuation|,} {node|n})) {operator|--} {node|end}
{node|end}
{node|while} {node|true} {node|do} {node|break} {node|end}
