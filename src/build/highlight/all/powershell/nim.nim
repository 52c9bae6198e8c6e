{comment|## doc}
import std/{namespace|[strutils, tables]}
{comment|#[ block ]#}
{function|type} Kettle*{namespace|[T]} = ref object of RootObj
  litres*: float
  name: string
proc boil*{punctuation|(}k: Kettle{punctuation|,} n: int = 0xFF{string|'u8): Option[int] \{.inline, raises: [].\} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", '}a' elif i in {punctuation|\{}1{punctuation|,} 3{punctuation|\}}: {keyword|continue} {keyword|else}: discard
  case s of {string|"x"}: {keyword|return} some{punctuation|(}1_000{punctuation|)} {keyword|else}: raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}x: untyped{punctuation|)} = x {comment|# end}
`quoted`{punctuation|(}{punctuation|)}
