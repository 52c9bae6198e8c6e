## doc
import std/[strutils{punctuation|,} tables]
#[ block ]#
type Kettle*[T] {operator|=} ref object of RootObj
  litres*: float
  name: string
proc boil*(k: Kettle{punctuation|,} n: int {operator|=} 0xFF'u8): Option[int] \{.inline{punctuation|,} raises: [].\} {operator|=}
  let s {operator|=} {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & $n
  for i in {number|0} ..< n:
    if i mod {number|2} {operator|=}{operator|=} {number|0} and not k.isNil: echo fmt{string|"\{i\}"}{punctuation|,} 'a' elif i in \{1{punctuation|,} 3\}: continue else: discard
  case s of {string|"x"}: return some(1_000) else: raise newException(ValueError{punctuation|,} {string|"no"})
template t(x: untyped) {operator|=} x # end
`quoted`()
