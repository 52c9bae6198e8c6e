## doc
import std/{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
{keyword|type} Kettle*{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres*{punctuation|:} float
  {property|name}{punctuation|:} string
proc boil*{punctuation|(}{property|k}{punctuation|:} Kettle{punctuation|,} {property|n}{punctuation|:} int {operator|=} 0xFF{string|'u8): Option[int] \{.inline, raises: [].\} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", '}a' elif i in {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} continue {property|else}{punctuation|:} discard
  {keyword|case} s of {property|"x"}{punctuation|:} return {function|some}{punctuation|(}1_000{punctuation|)} {property|else}{punctuation|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}{property|x}{punctuation|:} untyped{punctuation|)} {operator|=} x # end
{string|`quoted`}{punctuation|(}{punctuation|)}
