## doc
import std/[strutils, tables]
#[ block ]#
type Kettle*[T] {operator|=} ref object of RootObj
  litres*: float
  name: string
proc boil*(k: Kettle, n: int {operator|=} 0xFF'u8): Option[int] \{.inline, raises: [].\} {operator|=}
  let s {operator|=} "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 {operator|=}{operator|=} 0 and not k.isNil: echo fmt"\{i\}", 'a' elif i in \{1, 3\}: continue else: discard
  case s of "x": return some(1_000) else: raise newException(ValueError, "no")
template t(x: untyped) {operator|=} x # end
`quoted`()
