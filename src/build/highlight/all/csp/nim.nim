## doc
import std/[strutils, tables]
#[ block ]#
type Kettle*[T] = ref object of RootObj
  litres*: float
  {scheme|name:} string
proc boil*(k: Kettle, {scheme|n:} int = 0xFF'u8): Option[int] \{.inline, {scheme|raises:} [].\} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< {scheme|n:}
    if i mod 2 == 0 and not {scheme|k.isNil:} echo fmt"\{i\}", {keyword safe|'a'} elif i in \{1, 3\}: continue {scheme|else:} discard
  case s of "x": return some(1_000) {scheme|else:} raise newException(ValueError, "no")
template t(x: untyped) = x # end
`quoted`()
