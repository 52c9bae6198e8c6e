{comment|## doc}
import std/[strutils, tables]
{comment|#[ block ]#}
type Kettle*[T] = ref object of RootObj
  litres*: float
  name: string
proc boil*{punctuation|(}k: Kettle, n: int = 0xFF'u8{punctuation|)}: Option[int] \{.inline, raises: [].{punctuation|\}} =
  let s = {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & $n
  for i in {number|0} ..< n:
    if i mod {number|2} == {number|0} and not k.isNil: echo fmt{string|"\{i\}"}, 'a' elif i in \{{number|1}, {number|3}{punctuation|\}}: continue else: discard
  case s of {string|"x"}: return {function|some}{punctuation|(}1_000{punctuation|)} else: raise {function|newException}{punctuation|(}ValueError, {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}x: untyped{punctuation|)} = x {comment|# end}
`quoted`{punctuation|(}{punctuation|)}
