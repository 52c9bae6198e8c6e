## doc
import std/{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type Kettle*{punctuation|[}T{punctuation|]} = ref object of RootObj
  litres*: float
  name: string
proc boil*{punctuation|(}k: Kettle{punctuation|,} n: int = 0xFF'u8{punctuation|)}: Option{punctuation|[}int{punctuation|]} \{.inline{punctuation|,} raises: {punctuation|[}{punctuation|]}.\} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}"{punctuation|,} 'a' elif i in \{1{punctuation|,} 3\}: continue else: discard
  case s of "x": return some{punctuation|(}1_000{punctuation|)} else: raise newException{punctuation|(}ValueError{punctuation|,} "no"{punctuation|)}
template t{punctuation|(}x: untyped{punctuation|)} = x # end
`quoted`{punctuation|(}{punctuation|)}
