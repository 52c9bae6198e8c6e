{comment|#!/usr/bin/env lua}
{tag|--}{punctuation|[}{punctuation|[} {tag|A} {tag|kettle}
  {tag|in} {tag|Lua} {punctuation|]}{punctuation|]}
{tag|local} {tag|Kettle} {operator|<}{tag|const}{operator|>} {operator|=} {string|\{ litres = 1.7{punctuation|,} ["name"] = 'pot'{punctuation|,} [1] = 0xFFp2 \}}
{tag|Kettle{punctuation|.}}{tag|__index} {operator|=} {string|Kettle}

{tag|function} {tag|Kettle{punctuation|.}}{tag|new}{punctuation|(}{tag|litres}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)}
  {tag|local} {tag|self} {operator|=} {string|setmetatable(\{\}{punctuation|,} Kettle)}
  {tag|self{punctuation|.}}{tag|litres} {operator|=} {string|litres or 1e-3}
  {tag|for} {tag|i}{punctuation|,} {tag|v} {tag|in} {tag|ipairs}{punctuation|(}{punctuation|\{} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|)} {tag|do} {tag|self}{punctuation|[}{tag|i}{punctuation|]} {operator|=} {string|v ~= nil and }{comment|#v // 2 or not v end}
  {tag|return} {tag|self}
{tag|end}

{tag|function} {tag|Kettle}{punctuation|:}{tag|boil}{punctuation|(}{tag|n}{punctuation|)}
  {tag|repeat} {tag|n} {operator|=} {string|n + 1; if n > 10 then goto done end until n >= 5 or false}
  {punctuation|:}{punctuation|:}{tag|done}{punctuation|:}{punctuation|:}
  {tag|print}{punctuation|(}"{tag|at\\t}" {punctuation|.}{punctuation|.} {tag|n} {punctuation|.}{punctuation|.} {punctuation|[}{operator|=}{string|=[ raw ]] string ]==]{punctuation|,} string.format("%d"{punctuation|,} n)) -- end}
{tag|end}
{tag|while} {tag|true} {tag|do} {tag|break} {tag|end}
