## doc
import std/[strutils, tables]
{inline|{punctuation|#}[ block ]{punctuation|#}}
type Kettle*[T] = ref object of RootObj
  litres*: float
  name: string
proc boil*(k: Kettle, n: int = 0xFF'u8): Option[int] {inline|{attribute-ref|{punctuation|\{}.inline, raises{punctuation|:} [].{punctuation|\}}}} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"{inline|{attribute-ref|{punctuation|\{}{variable|i}{punctuation|\}}}}", {inline|{italic|{punctuation|'}a{punctuation|'}}} elif i in {inline|{attribute-ref|{punctuation|\{}{variable|1,} 3{punctuation|\}}}}: continue else: discard
  case s of "x": return some(1_000) else: raise newException(ValueError, "no")
template t(x: untyped) = x # end
{inline|{punctuation|`}quoted{punctuation|`}}()
