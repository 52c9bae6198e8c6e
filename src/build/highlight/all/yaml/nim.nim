{comment|## doc}
import std/{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{comment|#[ block ]#}
type Kettle*{punctuation|[}T{punctuation|]} = ref object of RootObj
  {key atrule|litres*}{punctuation|:} float
  {key atrule|name}{punctuation|:} string
{key atrule|proc boil*(k}{punctuation|:} Kettle{punctuation|,} {key atrule|n}{punctuation|:} {key atrule|int = 0xFF'u8)}{punctuation|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}.inline{punctuation|,} {key atrule|raises}{punctuation|:} {punctuation|[}{punctuation|]}.{punctuation|\}} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  {key atrule|for i in 0 ..< n}{punctuation|:}
    {key atrule|if i mod 2 == 0 and not k.isNil}{punctuation|:} echo fmt"{punctuation|\{}i{punctuation|\}}"{punctuation|,} 'a' elif i in {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} {key atrule|continue else}{punctuation|:} discard
  {key atrule|case s of "x"}{punctuation|:} {key atrule|return some(1_000) else}{punctuation|:} raise newException(ValueError{punctuation|,} "no")
{key atrule|template t(x}{punctuation|:} untyped) = x {comment|# end}
`quoted`()
