{operator|#}{operator|#} doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{operator|#}{punctuation|[} block {punctuation|]}{operator|#}
type Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres{operator|*}: float
  name: string
proc boil{operator|*}{punctuation|(}k: Kettle{punctuation|,} n: int {operator|=} {number|0xFF}'u8{punctuation|)}: Option{punctuation|[}int{punctuation|]} \{.inline{punctuation|,} raises: {punctuation|[}{punctuation|]}.\} {operator|=}
  let s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|"""multi"""} {operator|&} {variable|$n}
  for i in {number|0} ..{operator|<} n:
    if i mod {number|2} {operator|==} {number|0} and not k.isNil: echo fmt{string|"\{i\}"}{punctuation|,} {char|'a'} elif i in \{{number|1}{punctuation|,} {number|3}\}: continue else: discard
  case s of {string|"x"}: return some{punctuation|(}1_000{punctuation|)} else: raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}x: untyped{punctuation|)} {operator|=} x {operator|#} end
`quoted`{punctuation|(}{punctuation|)}
