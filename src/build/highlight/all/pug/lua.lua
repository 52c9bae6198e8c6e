#{punctuation|!}/usr/bin/env lua
{punctuation|-}{code|{operator|-}{punctuation|[}{punctuation|[} {constant|A} kettle}
  {tag|in} {plain-text|Lua ]]}
{tag|local} {plain-text|Kettle <const> = \{ litres = 1.7, ["name"] = 'pot', [1] = 0xFFp2 \}}
{tag|Kettle{attr-class|.__index}} {plain-text|= Kettle}

{tag|function} {plain-text|Kettle.new(litres, ...)}
  {tag|local} {plain-text|self = setmetatable(\{\}, Kettle)}
  {tag|self{attr-class|.litres}} {plain-text|= litres or 1e-3}
  {tag|for} {plain-text|i, v in ipairs(\{ ... \}) do self[i] = v ~= nil and #v // 2 or not v end}
  {tag|return} {plain-text|self}
{tag|end}

{tag|function} {plain-text|Kettle:boil(n)}
  {tag|repeat} {plain-text|n = n + 1; if n > 10 then goto done end until n >= 5 or false}
  ::done::
  {tag|print{attributes|{punctuation|(}"at\\t" .. n .. [{punctuation|=}{attr-value|{operator|=}{punctuation|[} raw {punctuation|]}{punctuation|]} string {punctuation|]}{operator|==}{punctuation|]}}{punctuation|,} string.format{punctuation|(}"%d"{punctuation|,} {attr-name|n}{punctuation|)}}}) {punctuation|--} end
{tag|end}
{flow-control|{branch keyword|while} {boolean|true} {keyword|do} {keyword|break} end}
