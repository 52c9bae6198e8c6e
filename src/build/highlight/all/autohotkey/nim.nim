## doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
{keyword|type} Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres{operator|*}{punctuation|:} {keyword|float}
  name{punctuation|:} string
proc boil{operator|*}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} int {operator|=} {number|0xFF}'u8{punctuation|)}{punctuation|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}{operator|.}inline{punctuation|,} raises{punctuation|:} {punctuation|[}{punctuation|]}{operator|.}{punctuation|\}} {operator|=}
  let s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|"""multi"""} {operator|&} $n
  {keyword|for} i {keyword|in} {number|0} {operator|.}{operator|.}{operator|<} n{punctuation|:}
    {keyword|if} i {builtin|mod} {number|2} {operator|==} {number|0} and {keyword|not} k{operator|.}isNil{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} 'a' elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} {command selector|continue} {keyword|else}{punctuation|:} discard
  case s of {string|"x"}{punctuation|:} {command selector|return} {function|some}{punctuation|(}{number|1}_000{punctuation|)} {keyword|else}{punctuation|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x # {symbol|end}
{function|`quoted`}{punctuation|(}{punctuation|)}
