## doc
import std/[strutils, tables]
#[ block ]#
type Kettle*[T] = ref object of RootObj
  litres*: float
  name: string
proc boil*(k: Kettle, n: int = 0xFF'u8): Option[int] {soy language-soy|{delimiter punctuation|\{}{punctuation|.}inline{punctuation|,} raises{punctuation|:} {punctuation|[}{punctuation|]}{punctuation|.}{delimiter punctuation|\}}} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"{soy language-soy|{delimiter punctuation|\{}i{delimiter punctuation|\}}}", 'a' elif i in {soy language-soy|{delimiter punctuation|\{}{number|1}{punctuation|,} {number|3}{delimiter punctuation|\}}}: continue else: discard
  case s of "x": return some(1_000) else: raise newException(ValueError, "no")
template t(x: untyped) = x # end
`quoted`()
