{comment-hash comment|## doc}
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{comment-hash comment|#[ block ]#}
type Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres{operator|*}{punctuation|:} float
  {function|name}{punctuation|:} string
proc boil{operator|*}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} {function|int} {operator|=} {number|0xFF}'u8{punctuation|)}{punctuation|:} Option{punctuation|[}{function|int}{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises{punctuation|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  let s {operator|=} {string|{punctuation|"}at\\t{punctuation|"}} & r{string|{punctuation|"}raw{punctuation|"}} & {string|{punctuation|"}{punctuation|"}}{string|{punctuation|"}multi{punctuation|"}}{string|{punctuation|"}{punctuation|"}} & $n
  {keyword|for} i {operator|in} {number|0} {punctuation|.}{punctuation|.}{operator|<} n{punctuation|:}
    {keyword|if} i mod {number|2} {operator|==} {number|0} {keyword|and} {keyword|not} k{punctuation|.}isNil{punctuation|:} echo fmt{string|{punctuation|"}\{i\}{punctuation|"}}{punctuation|,} {string|{punctuation|'}a{punctuation|'}} elif i {operator|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} {keyword|continue} {keyword|else}{punctuation|:} discard
  case s of {string|{punctuation|"}x{punctuation|"}}{punctuation|:} return some{punctuation|(}{number|1}_000{punctuation|)} {keyword|else}{punctuation|:} raise newException{punctuation|(}ValueError{punctuation|,} {string|{punctuation|"}no{punctuation|"}}{punctuation|)}
template t{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x {comment-hash comment|# end}
`quoted`{punctuation|(}{punctuation|)}
