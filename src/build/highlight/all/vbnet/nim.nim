## doc
import std{operator|/}[strutils{punctuation|,} tables]
#[ block ]#
{keyword|type} Kettle{operator|*}[T] {operator|=} ref {keyword|object} {keyword|of} RootObj
  litres{operator|*}{punctuation|:} float
  {keyword|name}{punctuation|:} {keyword|string}
proc boil{operator|*}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} {function|int} {operator|=} {number|0}xFF{comment|'u8): Option[int] \{.inline, raises: [].\} =}
  {keyword|let} s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|"""multi"""} {operator|&} $n
  {keyword|for} i {keyword|in} {number|0} ..{operator|<} n{punctuation|:}
    {keyword|if} i {keyword|mod} {number|2} {operator|=}{operator|=} {number|0} {keyword|and} {keyword|not} k.isNil{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} {comment|'a' elif i in \{1, 3\}: continue else: discard}
  {keyword|case} s {keyword|of} {string|"x"}{punctuation|:} {keyword|return} some{punctuation|(}{number|1}_000{punctuation|)} {keyword|else}{punctuation|:} raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
{function|template} t{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x # {keyword|end}
`quoted`{punctuation|(}{punctuation|)}
