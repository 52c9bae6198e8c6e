## doc
import std{operator|/}{punctuation|[}strutils{operator|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres{operator|*}: float
  name: string
proc boil{operator|*}{punctuation|(}k: Kettle{operator|,} n: int {operator|=} 0xFF'u8{punctuation|)}: Option{punctuation|[}int{punctuation|]} {punctuation|\{}.inline{operator|,} raises: {punctuation|[}{punctuation|]}.{punctuation|\}} {operator|=}
  let s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|"""multi"""} {operator|&} $n
  for i in {number|0} ..{operator|<} n:
    if i mod {number|2} {operator|=}{operator|=} {number|0} and not k.isNil: echo fmt{string|"\{i\}"}{operator|,} 'a' elif i in {punctuation|\{}{number|1}{operator|,} {number|3}{punctuation|\}}: continue else: discard
  case s of {string|"x"}: return {function-name builtin|some}{punctuation|(}1_000{punctuation|)} else: raise {function-name builtin|newException}{punctuation|(}ValueError{operator|,} {string|"no"}{punctuation|)}
template {function-name builtin|t}{punctuation|(}x: untyped{punctuation|)} {operator|=} x # end
`quoted`{punctuation|(}{punctuation|)}
