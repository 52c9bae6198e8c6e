## doc
import std{operator|/}[strutils{punctuation|,} tables]
#[ block ]#
type Kettle{operator|*}[T] {operator|=} ref {keyword|object} of RootObj
  litres{operator|*}{punctuation|:} float
  name{punctuation|:} {keyword|string}
proc boil{operator|*}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} {keyword|int} {operator|=} {number|0}xFF{comment|'u8): Option[int] \{.inline, raises: [].\} =}
  let s {operator|=} {string|"at\\t"} & r{string|"raw"} & {string|"""multi"""} & $n
  {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.}{operator|<} n{punctuation|:}
    {keyword|if} i {operator|mod} {number|2} {operator|=}{operator|=} {number|0} {operator|and} {operator|not} k{punctuation|.}isNil{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} {comment|'a' elif i in \{1, 3\}: continue else: discard}
  {keyword|case} s of {string|"x"}{punctuation|:} {keyword|return} some{punctuation|(}{number|1}_000{punctuation|)} {keyword|else}{punctuation|:} {keyword|raise} newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x # {keyword|end}
`quoted`{punctuation|(}{punctuation|)}
