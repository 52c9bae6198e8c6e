{operator|#}{operator|#} doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{operator|#}{punctuation|[} block {punctuation|]}{operator|#}
type Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres{operator|*}{operator|:} float
  {property|name:} string
proc boil{operator|*}{operator|(}k{operator|:} Kettle{punctuation|,} n{operator|:} int {operator|=} {number|0xFF}'u8{operator|)}{operator|:} Option{punctuation|[}int{punctuation|]} {operator|\{}{punctuation|.}inline{punctuation|,} raises{operator|:} {punctuation|[}{punctuation|]}{punctuation|.}{operator|\}} {operator|=}
  let s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|""}{string|"multi"}{string|""} {operator|&} {operator|$}n
  for i in {number|0} {punctuation|.}{punctuation|.}{operator|<} n{operator|:}
    if i mod {number|2} {operator|=}{operator|=} {number|0} and not k{punctuation|.}isNil{operator|:} echo fmt{string|"\{i\}"}{punctuation|,} {string|'a'} elif i in {operator|\{}{number|1}{punctuation|,} {number|3}{operator|\}}{operator|:} continue else{operator|:} discard
  case s of {string|"x"}{operator|:} return some{operator|(}1_000{operator|)} else{operator|:} raise newException{operator|(}ValueError{punctuation|,} {string|"no"}{operator|)}
template t{operator|(}x{operator|:} untyped{operator|)} {operator|=} x {operator|#} end
`quoted`{operator|(}{operator|)}
