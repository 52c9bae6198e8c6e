## doc
import std/[strutils, tables]
#[ block ]#
type Kettle*[T] = ref object of RootObj
  litres*: float
  name: string
proc boil*(k: Kettle, n: int = 0xFF'u8): Option[int] {argument|{argument-delimiter operator|\{}{content|{argument-name|.inline}{punctuation|,} {arg-style-text string|raises: [].}}{argument-delimiter operator|\}}} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"{argument|{argument-delimiter operator|\{}{content|{argument-name|i}}{argument-delimiter operator|\}}}", 'a' elif i in {argument|{argument-delimiter operator|\{}{content|{argument-name|1}{punctuation|,} {arg-style-text string|3}}{argument-delimiter operator|\}}}: continue else: discard
  case s of "x": return some(1_000) else: raise newException(ValueError, "no")
template t(x: untyped) = x # end
`quoted`()
