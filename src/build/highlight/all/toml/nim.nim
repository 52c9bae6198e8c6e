{comment|## doc}
import std/{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{comment|#[ block ]#}
type Kettle*{punctuation|[}T{punctuation|]} {punctuation|=} ref object of RootObj
  litres*: float
  name: string
proc boil*(k: Kettle{punctuation|,} n: int {punctuation|=} {number|0xFF}'u8): Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises: {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {punctuation|=}
  let s {punctuation|=} {string|"at\\t"} & r{string|"raw"} & {string|"""multi"""} & $n
  for i in {number|0} {punctuation|.}{punctuation|.}< n:
    if i mod {number|2} {punctuation|=}{punctuation|=} {number|0} and not k{punctuation|.}isNil: echo fmt{string|"\{i\}"}{punctuation|,} {string|'a'} elif i in {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}: continue else: discard
  case s of {string|"x"}: return some({number|1_000}) else: raise newException(ValueError{punctuation|,} {string|"no"})
template t(x: untyped) {punctuation|=} x {comment|# end}
`quoted`()
