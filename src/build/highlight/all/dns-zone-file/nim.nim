## doc
import std/[strutils, tables]
#[ block ]#
type Kettle*[T] = ref object of RootObj
  litres*: float
  name: string
proc boil*{punctuation|(}k: Kettle, n: int = 0xFF'u8{punctuation|)}: Option[int] \{.inline, raises: [].\} =
  let s = {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt{string|"\{i\}"}, 'a' elif i in \{1, 3\}: continue else: discard
  case s of {string|"x"}: return some{punctuation|(}1_000{punctuation|)} else: raise newException{punctuation|(}ValueError, {string|"no"}{punctuation|)}
template t{punctuation|(}x: untyped{punctuation|)} = x # end
`quoted`{punctuation|(}{punctuation|)}
