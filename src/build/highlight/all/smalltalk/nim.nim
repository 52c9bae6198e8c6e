## doc
import std{operator|/}{punctuation|[}strutils{operator|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres{operator|*}{punctuation|:} float
  name{punctuation|:} string
proc boil{operator|*}{punctuation|(}k{punctuation|:} Kettle{operator|,} n{punctuation|:} int {operator|=} {number|0}xFF{string|'u8): Option[int] \{.inline, raises: [].\} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", '}a' elif i in {punctuation|\{}{number|1}{operator|,} {number|3}{punctuation|\}}{punctuation|:} continue else{punctuation|:} discard
  case s of {comment|"x"}{punctuation|:} return some{punctuation|(}{number|1}_000{punctuation|)} else{punctuation|:} raise newException{punctuation|(}ValueError{operator|,} {comment|"no"}{punctuation|)}
template t{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x # end
`quoted`{punctuation|(}{punctuation|)}
