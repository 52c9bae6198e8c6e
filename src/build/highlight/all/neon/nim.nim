{comment|## doc}
{literal string|import std/[strutils}{punctuation|,} {literal string|tables}{punctuation|]}
{comment|#[ block ]#}
{literal string|type Kettle*[T}{punctuation|]} {punctuation|=} {literal string|ref object of RootObj}
  {key property|litres*}{punctuation|:} {literal string|float}
  {key property|name}{punctuation|:} {literal string|string}
{literal string|proc boil*}{punctuation|(}{key property|k}{punctuation|:} {literal string|Kettle}{punctuation|,} {key property|n}{punctuation|:} {key property|int} {punctuation|=} {literal string|0xFF'u8}{punctuation|)}{punctuation|:} {literal string|Option[int}{punctuation|]} {punctuation|\{}{literal string|.inline}{punctuation|,} {key property|raises}{punctuation|:} {punctuation|[}{punctuation|]}.{punctuation|\}} {punctuation|=}
  {literal string|let} {key property|s} {punctuation|=} {string|"at\\t"} {literal string|& r"raw" &} {string|""}"multi""" {literal string|& $n}
  {literal string|for i in} {number|0} {literal string|..<} {key property|n}{punctuation|:}
    {literal string|if i mod} {key property|2} {punctuation|=}{punctuation|=} {number|0} {literal string|and not} {key property|k.isNil}{punctuation|:} {literal string|echo fmt"\{i}{punctuation|\}}"{punctuation|,} {string|'a'} {literal string|elif i in \{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} {literal string|continue} {key property|else}{punctuation|:} {literal string|discard}
  {literal string|case s of} {string|"x"}{punctuation|:} {literal string|return some}{punctuation|(}{literal string|1_000}{punctuation|)} {key property|else}{punctuation|:} {literal string|raise newException}{punctuation|(}{literal string|ValueError}{punctuation|,} {string|"no"}{punctuation|)}
{literal string|template t}{punctuation|(}{key property|x}{punctuation|:} {literal string|untyped}{punctuation|)} {punctuation|=} {literal string|x} {comment|# end}
`quoted`{punctuation|(}{punctuation|)}
