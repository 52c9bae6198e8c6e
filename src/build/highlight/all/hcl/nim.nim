{comment|## doc}
import std/{punctuation|[}strutils, tables{punctuation|]}
{comment|#[ block ]#}
type Kettle*{punctuation|[}T{punctuation|]} {punctuation|=} ref object of RootObj
  litres*: float
  name: string
proc boil*(k: Kettle, n: {property|int} {punctuation|=} {number|0xFF}'u8): Option{punctuation|[}int{punctuation|]} {punctuation|\{}.inline, raises: {punctuation|[}{punctuation|]}.{punctuation|\}} {punctuation|=}
  let {property|s} {punctuation|=} {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & $n
  for i in {number|0} ..< n:
    if i mod {number|2} {punctuation|=}{punctuation|=} {number|0} and not k.isNil: echo fmt{string|"\{i\}"}, 'a' elif i {keyword|in} {punctuation|\{}{number|1}, {number|3}{punctuation|\}}: continue else: discard
  case s of {property|"x"}: return some({number|1}_000) else: raise newException(ValueError, {string|"no"})
template t(x: untyped) {punctuation|=} x {comment|# end}
`quoted`()
