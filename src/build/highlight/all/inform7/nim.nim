{text comment|## doc
import std/}{comment|[strutils, tables]}
{text comment|#}{comment|[ block ]}{text comment|#
type Kettle*}{comment|[T]} {text comment|= ref} {type variable|object} {text comment|of RootObj
  litres*}{punctuation|:} {text comment|float
  name}{punctuation|:} {text comment|string
proc boil*}{punctuation|(}{text comment|k}{punctuation|:} {text comment|Kettle}{punctuation|,} {text comment|n}{punctuation|:} {text comment|int =} {number|0xFF}{text comment|'u8}{punctuation|)}{punctuation|:} {text comment|Option}{comment|[int]} {punctuation|\{}{punctuation|.}{text comment|inline}{punctuation|,} {text comment|raises}{punctuation|:} {text comment|[]}{punctuation|.}{punctuation|\}} {text comment|=}
  {keyword|let} {text comment|s =} {string|"at\\t"} {text comment|& r}{string|"raw"} {text comment|&} {string|""}{string|"multi"}{string|""} {text comment|& $n
  for i} {position keyword|in} {number|0} {punctuation|.}{punctuation|.}{text comment|< n}{punctuation|:}
    {keyword|if} {text comment|i mod} {number|2} {text comment|==} {number|0} {text comment|and not k}{punctuation|.}{text comment|isNil}{punctuation|:} {text comment|echo fmt}{string|"\{i\}"}{punctuation|,} {text comment|'a' elif i} {position keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} {text comment|continue} {keyword|else}{punctuation|:} {text comment|discard
  case s of} {string|"x"}{punctuation|:} {text comment|return some}{punctuation|(}{number|1_000}{punctuation|)} {keyword|else}{punctuation|:} {text comment|raise newException}{punctuation|(}{text comment|ValueError}{punctuation|,} {string|"no"}{punctuation|)}
{text comment|template t}{punctuation|(}{text comment|x}{punctuation|:} {text comment|untyped}{punctuation|)} {text comment|= x # end
`quoted`}{punctuation|(}{punctuation|)}
