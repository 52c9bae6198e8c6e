{comment|## doc}
{keyword|import} std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{comment|#[ block ]#}
type Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres{operator|*}{operator|:} float
  {property|name}{operator|:} string
proc boil{operator|*}{punctuation|(}{property|k}{operator|:} Kettle{punctuation|,} {property|n}{operator|:} int {operator|=} 0xFF'u8{punctuation|)}{operator|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} {property|raises}{operator|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  let s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|""}"multi{string|""}" {operator|&} $n
  for i in {number|0} {punctuation|.}{punctuation|.}{operator|<} {property|n}{operator|:}
    if i mod {number|2} {operator|==} {number|0} and {keyword|not} k{punctuation|.}isNil{operator|:} echo fmt{string|"\{i\}"}{punctuation|,} 'a' elif i in {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} continue {property|else}{operator|:} discard
  case s of {property|"x"}{operator|:} return {keyword|some}{punctuation|(}1_000{punctuation|)} {property|else}{operator|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}{property|x}{operator|:} untyped{punctuation|)} {operator|=} x {comment|# end}
{string|`quoted`}{punctuation|(}{punctuation|)}
