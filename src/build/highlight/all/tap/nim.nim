{directive|## doc}
import std/[strutils, tables]
{directive|#[ block ]#}
type Kettle*[T] = ref object of RootObj
  litres*: float
  name: string
proc boil*(k: Kettle, n: int = 0xFF'u8): Option[int] {punctuation|\{}.inline, raises: [].{punctuation|\}} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"{punctuation|\{}i{punctuation|\}}", 'a' elif i in {punctuation|\{}1, 3{punctuation|\}}: continue else: discard
  case s of "x": return some(1_000) else: raise newException(ValueError, "no")
template t(x: untyped) = x {directive|# end}
`quoted`()
