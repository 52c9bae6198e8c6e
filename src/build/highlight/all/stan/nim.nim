{comment|## doc}
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{comment|#[ block ]#}
type Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres{operator|*}{operator|:} float
  name{operator|:} string
proc boil{operator|*}{punctuation|(}k{operator|:} Kettle{punctuation|,} n{operator|:} {keyword|int} {operator|=} 0xFF{operator|'}u8{punctuation|)}{operator|:} Option{punctuation|[}{keyword|int}{punctuation|]} {punctuation|\{}.inline{punctuation|,} raises{operator|:} {punctuation|[}{punctuation|]}.{punctuation|\}} {operator|=}
  let s {operator|=} "at\\t{string|" & r"}raw{string|" & "}{string|""}multi{string|""}" & $n
  {keyword|for} i {keyword|in} {number|0} ..{operator|<} n{operator|:}
    {keyword|if} i mod {number|2} {operator|==} {number|0} and not k.isNil{operator|:} echo fmt{string|"\{i\}"}{punctuation|,} {operator|'}a{operator|'} elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} {keyword|continue} {keyword|else}{operator|:} discard
  case s of {string|"x"}{operator|:} {keyword|return} {function|some}{punctuation|(}{number|1_000}{punctuation|)} {keyword|else}{operator|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}x{operator|:} untyped{punctuation|)} {operator|=} x {comment|# end}
`quoted`{punctuation|(}{punctuation|)}
