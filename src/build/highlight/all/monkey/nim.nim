{preprocessor property|## doc}
{keyword|import} std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{preprocessor property|#[ block ]#}
type Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref {keyword|object} of RootObj
  litres{operator|*}{punctuation|:} {keyword|float}
  name{punctuation|:} {keyword|string}
proc boil{operator|*}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} {keyword|int} {operator|=} {number|0}xFF{comment|'u8): Option[int] \{.inline, raises: [].\} =}
  let s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|""}{string|"multi"}{string|""} {operator|&} $n
  {keyword|for} i in {number|0} {operator|..}{operator|<} n{punctuation|:}
    {keyword|if} i {operator|mod} {number|2} {operator|=}{operator|=} {number|0} {operator|and} {operator|not} k{punctuation|.}isNil{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} {comment|'a' elif i in \{1, 3\}: continue else: discard}
  {keyword|case} s of {string|"x"}{punctuation|:} {keyword|return} {function|some}{punctuation|(}{number|1}_000{punctuation|)} {keyword|else}{punctuation|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x # {keyword|end}
`quoted`{punctuation|(}{punctuation|)}
