{comment|## doc}
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{comment|#[ block ]#}
type Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres{operator|*}{operator|:} float
  name{operator|:} string
proc boil{operator|*}{punctuation|(}k{operator|:} Kettle{punctuation|,} n{operator|:} int {operator|=} {number|0xFF}'u8{punctuation|)}{operator|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises{operator|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  let s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|""}"multi{string|""}" {operator|&} $n
  {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.}{operator|<} n{operator|:}
    {keyword|if} i mod {number|2} {operator|==} {number|0} and not k{punctuation|.}isNil{operator|:} echo fmt{string|"\{i\}"}{punctuation|,} {char|'a'} elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} {keyword|continue} {keyword|else}{operator|:} discard
  {keyword|case} s of {string|"x"}{operator|:} {keyword|return} {function|some}{punctuation|(}1_000{punctuation|)} {keyword|else}{operator|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}x{operator|:} untyped{punctuation|)} {operator|=} x {comment|# end}
`quoted`{punctuation|(}{punctuation|)}
