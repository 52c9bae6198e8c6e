## doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref {keyword|object} of RootObj
  litres{operator|*}{punctuation|:} float
  name{punctuation|:} {keyword|string}
proc boil{operator|*}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} int {operator|=} {number|0}xFF{string|'u8): Option[int] \{.inline, raises: [].\} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", '}a' elif i {operator|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} {keyword|continue} {operator|else}{punctuation|:} discard
  {operator|case} s of {string|"x"}{punctuation|:} {keyword|return} {keyword|some}{punctuation|(}{number|1}_000{punctuation|)} {operator|else}{punctuation|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x # {operator|end}
{identifier|`quoted`}{punctuation|(}{punctuation|)}
