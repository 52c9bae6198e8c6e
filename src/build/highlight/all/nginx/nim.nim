{comment|## doc}
import std/[strutils, tables]
{comment|#[ block ]#}
type Kettle*[T] = ref object of RootObj
  litres*: float
  name: string
proc boil*(k: Kettle, n: int = 0xFF'u8): {directive|{keyword|Option[int]}} {punctuation|\{}.inline, raises: [].{punctuation|\}} =
  {directive|{keyword|let} s = {string|"at{escape entity|\\t}"} & r{string|"raw"} & {string|""}"multi{string|""}" & {variable|$n}
  for i in {number|0} ..< n:
    if i mod {number|2} == {number|0} and not k.isNil: echo fmt{string|"\{i\}"}, {string|'a'} elif i in} {punctuation|\{}1, 3{punctuation|\}}: continue else: discard
  case s of "x": return some(1_000) else: raise newException(ValueError, "no")
template t(x: untyped) = x {comment|# end}
`quoted`()
