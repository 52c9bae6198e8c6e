{constant|#}{comment|# doc}
import std{monadic-operator operator|/}{punctuation|[}strutils{function|,} tables{punctuation|]}
{constant|#}{punctuation|[} block {punctuation|]}{constant|#}
type Kettle{function|*}{punctuation|[}T{punctuation|]} {function|=} ref object of RootObj
  litres{function|*}{dfn builtin|:} float
  name{dfn builtin|:} string
proc boil{function|*}{punctuation|(}k{dfn builtin|:} Kettle{function|,} n{dfn builtin|:} int {function|=} {number|0}xFF'u8{punctuation|)}{dfn builtin|:} Option{punctuation|[}int{punctuation|]} {dfn builtin|\{}{dyadic-operator operator|.}inline{function|,} raises{dfn builtin|:} {punctuation|[}{punctuation|]}{dyadic-operator operator|.}{dfn builtin|\}} {function|=}
  let s {function|=} "at{monadic-operator operator|\\}t" {monadic-operator operator|&} r"raw" {monadic-operator operator|&} """multi""" {monadic-operator operator|&} $n
  for i in {number|0} {dyadic-operator operator|.}{dyadic-operator operator|.}{function|<} n{dfn builtin|:}
    if i mod {number|2} {function|=}{function|=} {number|0} and not k{dyadic-operator operator|.}isNil{dfn builtin|:} echo fmt"{dfn builtin|\{}i{dfn builtin|\}}"{function|,} {string|'a'} elif i in {dfn builtin|\{}{number|1}{function|,} {number|3}{dfn builtin|\}}{dfn builtin|:} continue else{dfn builtin|:} discard
  case s of "x"{dfn builtin|:} return some{punctuation|(}{number|1}_000{punctuation|)} else{dfn builtin|:} raise newException{punctuation|(}ValueError{function|,} "no"{punctuation|)}
template t{punctuation|(}x{dfn builtin|:} untyped{punctuation|)} {function|=} x {comment|# end}
`quoted`{punctuation|(}{punctuation|)}
