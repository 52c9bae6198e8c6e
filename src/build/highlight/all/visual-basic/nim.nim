{operator|#}{operator|#} doc
import std{operator|/}[strutils{punctuation|,} tables]
{operator|#}[ block ]{operator|#}
{keyword|type} Kettle{operator|*}[T] {operator|=} ref {keyword|object} {keyword|of} RootObj
  litres{operator|*}{punctuation|:} float
  name{punctuation|:} {keyword|string}
proc boil{operator|*}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} int {operator|=} {number|0}xFF{comment|'u8): Option[int] \{.inline, raises: [].\} =}
  {keyword|let} s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|"""multi"""} {operator|&} {operator|$}n
  {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.}{operator|<} n{punctuation|:}
    {keyword|if} i {keyword|mod} {number|2} {operator|=}{operator|=} {number|0} {keyword|and} {keyword|not} k{punctuation|.}isNil{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} {comment|'a' elif i in \{1, 3\}: continue else: discard}
  {keyword|case} s {keyword|of} {string|"x"}{punctuation|:} {keyword|return} some{punctuation|(}{number|1}_000{punctuation|)} {keyword|else}{punctuation|:} raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x {operator|#} {keyword|end}
`quoted`{punctuation|(}{punctuation|)}
