## doc
import std/{punctuation|[}strutils, tables{punctuation|]}
{parser-comment comment|#[ block ]#}
type Kettle*{punctuation|[}T{punctuation|]} = ref object of RootObj
  litres*: float
  name: string
proc boil*{expression|{punctuation|(}k: Kettle, n: int = {number|0xFF}'u8{punctuation|)}}: Option{punctuation|[}int{punctuation|]} {punctuation|\{}.inline, raises: {punctuation|[}{punctuation|]}.{punctuation|\}} =
  let s = "at\\t" & r"raw" & """multi""" & {variable|$n}
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"{punctuation|\{}i{punctuation|\}}", 'a' elif i in {punctuation|\{}1, 3{punctuation|\}}: continue else: discard
  case s of "x": return some{expression|{punctuation|(}1_000{punctuation|)}} else: raise newException{expression|{punctuation|(}ValueError, {string|"no"}{punctuation|)}}
template t{expression|{punctuation|(}x: untyped{punctuation|)}} = x {parser-comment comment|# end}
`quoted`{expression|{punctuation|(}{punctuation|)}}
