## doc
import std/[strutils{punctuation|,} tables]
#[ block ]#
type Kettle*[T] = ref object of RootObj
  litres*: float
  name: string
proc boil*(k: Kettle{punctuation|,} n: int = {number|0}xFF'u8): Option[int] \{.inline{punctuation|,} raises: [].\} =
  let s = {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & $n
  for i in {number|0} ..< n:
    if i mod {number|2} == {number|0} and not k.isNil: echo fmt{string|"\{i\}"}{punctuation|,} 'a' elif i in \{{number|1}{punctuation|,} {number|3}\}: continue else: discard
  case s of {string|"x"}: return some({number|1}_000) else: raise newException(ValueError{punctuation|,} {string|"no"})
template t(x: untyped) = x # end
`quoted`()
