## doc
import std/{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type Kettle*{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres*{punctuation|:} float
  name{punctuation|:} string
proc boil*{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} int {operator|=} 0xFF'u8{punctuation|)}{punctuation|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}.inline{punctuation|,} raises{punctuation|:} {punctuation|[}{punctuation|]}.{punctuation|\}} {operator|=}
  let s {operator|=} "at\\t" & r"raw" & """multi""" & $n
  for i in {number|0} {operator|..}< n{punctuation|:}
    if i mod {number|2} {operator|=}{operator|=} {number|0} and not k.isNil{punctuation|:} echo fmt"{punctuation|\{}i{punctuation|\}}"{punctuation|,} 'a' elif i in {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} continue else{punctuation|:} discard
  case s of "x"{punctuation|:} return {function|some}{punctuation|(}1_000{punctuation|)} else{punctuation|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} "no"{punctuation|)}
template {function|t}{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x # end
`quoted`{punctuation|(}{punctuation|)}
