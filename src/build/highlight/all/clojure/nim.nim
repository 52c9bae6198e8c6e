{operator|#}{operator|#} doc
import std/{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{operator|#}{punctuation|[} block {punctuation|]}{operator|#}
type Kettle*{punctuation|[}T{punctuation|]} = ref object of RootObj
  litres*: float
  name: string
proc boil*{punctuation|(}k: Kettle{punctuation|,} n: int = {number|0xFF}'u8{punctuation|)}: Option{punctuation|[}int{punctuation|]} {punctuation|\{}.inline{punctuation|,} raises: {punctuation|[}{punctuation|]}.{punctuation|\}} =
  let s = {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & $n
  for i in {number|0} ..< n:
    if i mod {number|2} == {number|0} and not k.isNil: echo fmt{string|"\{i\}"}{punctuation|,} 'a' elif i in {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}: continue else: discard
  case s of {string|"x"}: return some{punctuation|(}{function|1_000}{punctuation|)} else: raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}x: untyped{punctuation|)} = x {operator|#} end
{operator|`}quoted{operator|`}{punctuation|(}{punctuation|)}
