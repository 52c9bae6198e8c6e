## doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres{operator|*}{operator|:} float
  {property|name}{operator|:} string
proc boil{operator|*}{punctuation|(}k{operator|:} Kettle{punctuation|,} {property|n}{operator|:} int {operator|=} 0xFF{comment|'u8): Option[int] \{.inline, raises: [].\} =}
  let s {operator|=} {string|"at\\t"} & r{string|"raw"} & {string|"""multi"""} & $n
  {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.}{operator|<} n{operator|:}
    {keyword|if} i {operator|mod} {number|2} {operator|=}{operator|=} {number|0} {operator|and} {operator|not} k{punctuation|.}isNil{operator|:} echo fmt{string|"\{i\}"}{punctuation|,} {comment|'a' elif i in \{1, 3\}: continue else: discard}
  case s of {string|"x"}{operator|:} {keyword|return} {function|some}{punctuation|(}1_000{punctuation|)} {keyword|else}{operator|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}x{operator|:} untyped{punctuation|)} {operator|=} x # {keyword|end}
`quoted`{punctuation|(}{punctuation|)}
