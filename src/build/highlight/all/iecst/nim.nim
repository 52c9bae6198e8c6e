{operator|#}{operator|#} doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{operator|#}{punctuation|[} block {punctuation|]}{operator|#}
{keyword|type} Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres{operator|*}{operator|:} float
  name{operator|:} string
proc boil{operator|*}{punctuation|(}k{operator|:} Kettle{punctuation|,} n{operator|:} int {operator|=} {number|0xFF}'u8{punctuation|)}{operator|:} Option{punctuation|[}int{punctuation|]} {comment|\{.inline, raises: [].\}} {operator|=}
  let s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|""}{string|"multi"}{string|""} {operator|&} $n
  for i in {number|0} {punctuation|.}{punctuation|.}{operator|<} n{operator|:}
    if i mod {number|2} {operator|=}{operator|=} {number|0} and not k{punctuation|.}isNil{operator|:} echo fmt{string|"\{i\}"}{punctuation|,} {string|'a'} elif i in {comment|\{1, 3\}}{operator|:} continue else{operator|:} discard
  case s of {string|"x"}{operator|:} return {function|some}{punctuation|(}{number|1}_000{punctuation|)} else{operator|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}x{operator|:} untyped{punctuation|)} {operator|=} x {operator|#} end
`quoted`{punctuation|(}{punctuation|)}
