{comment|## doc}
{keyword|import} std/[strutils{punctuation|,} tables]
{comment|#[ block ]#}
type Kettle*[T] {punctuation|=} {value attr-value|ref object of RootObj
  litres*: float
  }{property|name}{punctuation|:} string
proc boil*({property|k}{punctuation|:} Kettle{punctuation|,} {property|n}{punctuation|:} int {punctuation|=} {value attr-value|0xFF'u8): Option[int] \{.inline}{punctuation|,} {property|raises}{punctuation|:} []{punctuation|.}{punctuation|\}} {punctuation|=}{value attr-value|
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< }{property|n}{punctuation|:}
    if i mod 2 {punctuation|=}{value attr-value|= 0 and not }{property|k.isNil}{punctuation|:} echo fmt"{punctuation|\{}i{punctuation|\}}"{punctuation|,} 'a' elif i {component variable|in} {punctuation|\{}1{punctuation|,} 3{punctuation|\}}{punctuation|:} continue {property|else}{punctuation|:} discard
  case s of "x"{punctuation|:} return some(1_000) {property|else}{punctuation|:} raise newException(ValueError{punctuation|,} "no")
template t({property|x}{punctuation|:} untyped) {punctuation|=} {value attr-value|x }{comment|# end}
`quoted`()
