## doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres{operator|*}{punctuation|:} float
  name{punctuation|:} string
proc boil{operator|*}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} int {operator|=} {number|0}xFF'u8{punctuation|)}{punctuation|:} Option{punctuation|[}int{punctuation|]} \{.inline{punctuation|,} raises{punctuation|:} {punctuation|[}{punctuation|]}.\} {operator|=}
  {keyword|let} s {operator|=} "at\\t{string|" & r"}raw{string|" & """}multi{string|""}" {operator|&} $n
  {keyword|for} i {function|in} {number|0} ..{operator|<} n{punctuation|:}
    {keyword|if} i mod {number|2} {operator|=}{operator|=} {number|0} {operator|and} {operator|not} k.isNil{punctuation|:} echo fmt"\{i\}"{punctuation|,} {comment|'a' elif i in \{1, 3\}: continue else: discard}
  {keyword|case} s of {string|"x"}{punctuation|:} {keyword|return} some{punctuation|(}{number|1}_000{punctuation|)} {keyword|else}{punctuation|:} raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x # {keyword|end}
`quoted`{punctuation|(}{punctuation|)}
