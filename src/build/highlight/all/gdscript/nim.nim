{comment|## doc}
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{comment|#[ block ]#}
type Kettle{operator|*}{punctuation|[}{constant|T}{punctuation|]} {operator|=} ref object of RootObj
  litres{operator|*}{punctuation|:} float
  name{punctuation|:} string
proc boil{operator|*}{punctuation|(}k{punctuation|:} {class-name|Kettle}{punctuation|,} n{punctuation|:} {class-name|int} {operator|=} {number|0xFF}'u8{punctuation|)}{punctuation|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises{punctuation|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  let s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|"""multi"""} {operator|&} {variable|$n}
  {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.}{operator|<} n{punctuation|:}
    {keyword|if} i mod {number|2} {operator|==} {number|0} {keyword|and} {keyword|not} k{punctuation|.}isNil{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} {string|'a'} {keyword|elif} i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} {keyword|continue} {keyword|else}{punctuation|:} discard
  case s of {string|"x"}{punctuation|:} {keyword|return} {function|some}{punctuation|(}{number|1_000}{punctuation|)} {keyword|else}{punctuation|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}x{punctuation|:} {class-name|untyped}{punctuation|)} {operator|=} x {comment|# end}
`quoted`{punctuation|(}{punctuation|)}
