## doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type Kettle{operator|*}{punctuation|[}{boolean|T}{punctuation|]} {operator|=} ref object of RootObj
  litres{operator|*}: float
  name: string
proc boil{operator|*}{punctuation|(}k: Kettle{punctuation|,} n: {property|int} {operator|=} 0xFF'u8{punctuation|)}: Option{punctuation|[}int{punctuation|]} \{.inline{punctuation|,} raises: {punctuation|[}{punctuation|]}.\} {operator|=}
  let {property|s} {operator|=} {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & $n
  for i in {number|0} ..{operator|<} n:
    if i mod {number|2} {operator|==} {number|0} {operator-word operator|and} {operator-word operator|not} k.isNil: echo fmt{string|"\{i\}"}{punctuation|,} 'a' elif i in \{{number|1}{punctuation|,} {number|3}\}: continue else: discard
  case s of {string|"x"}: {keyword|return} {function|some}{punctuation|(}1_000{punctuation|)} else: raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}x: untyped{punctuation|)} {operator|=} x # end
`quoted`{punctuation|(}{punctuation|)}
