## doc
import std/{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type Kettle*{punctuation|[}T{punctuation|]} = ref object of RootObj
  litres*{operator|:} float
  name{operator|:} string
proc boil*{punctuation|(}k{operator|:} Kettle{punctuation|,} n{operator|:} int = 0xFF'u8{punctuation|)}{operator|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises{operator|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} =
  let s = {string|"at\\t"} & r{string|"raw"} & {string|""}"multi{string|""}" & $n
  for i in {number|0} {punctuation|.}{punctuation|.}< n{operator|:}
    if i mod {number|2} == {number|0} and not k{punctuation|.}isNil{operator|:} echo fmt{string|"\{i\}"}{punctuation|,} 'a' elif i in {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} continue else{operator|:} discard
  case s of {property|"x"}{operator|:} return {function|some}{punctuation|(}1_000{punctuation|)} else{operator|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}x{operator|:} untyped{punctuation|)} = x # end
`quoted`{punctuation|(}{punctuation|)}
