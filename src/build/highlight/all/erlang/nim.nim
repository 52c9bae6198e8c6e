{punctuation|#}{punctuation|#} {atom|doc}
{atom|import} {atom|std}{operator|/}{punctuation|[}{atom|strutils}{punctuation|,} {atom|tables}{punctuation|]}
{punctuation|#}{punctuation|[} {atom|block} {punctuation|]}{punctuation|#}
{atom|type} {variable|Kettle}{operator|*}{punctuation|[}{variable|T}{punctuation|]} {operator|=} {atom|ref} {atom|object} {keyword|of} {variable|RootObj}
  {atom|litres}{operator|*}{punctuation|:} {atom|float}
  {atom|name}{punctuation|:} {atom|string}
{atom|proc} {atom|boil}{operator|*}{punctuation|(}{atom|k}{punctuation|:} {variable|Kettle}{punctuation|,} {atom|n}{punctuation|:} {atom|int} {operator|=} {number|0}{atom|xFF}'{atom|u8}{punctuation|)}{punctuation|:} {variable|Option}{punctuation|[}{atom|int}{punctuation|]} {punctuation|\{}{punctuation|.}{atom|inline}{punctuation|,} {atom|raises}{punctuation|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  {atom|let} {atom|s} {operator|=} {string|"at\\t"} & {atom|r}{string|"raw"} & {string|""}{string|"multi"}{string|""} & {number|$n}
  {atom|for} {atom|i} {atom|in} {number|0} {punctuation|.}{punctuation|.}{operator|<} {atom|n}{punctuation|:}
    {keyword|if} {atom|i} {atom|mod} {number|2} {operator|==} {number|0} {operator|and} {operator|not} {atom|k}{punctuation|.}{atom|isNil}{punctuation|:} {atom|echo} {atom|fmt}{string|"\{i\}"}{punctuation|,} {quoted-atom atom|'a'} {atom|elif} {atom|i} {atom|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} {atom|continue} {atom|else}{punctuation|:} {atom|discard}
  {keyword|case} {atom|s} {keyword|of} {string|"x"}{punctuation|:} {atom|return} {function|some}{punctuation|(}{number|1}{variable|_000}{punctuation|)} {atom|else}{punctuation|:} {atom|raise} {function|newException}{punctuation|(}{variable|ValueError}{punctuation|,} {string|"no"}{punctuation|)}
{atom|template} {function|t}{punctuation|(}{atom|x}{punctuation|:} {atom|untyped}{punctuation|)} {operator|=} {atom|x} {punctuation|#} {keyword|end}
`{atom|quoted}`{punctuation|(}{punctuation|)}
