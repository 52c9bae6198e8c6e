## doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} {keyword|block} {punctuation|]}#
{keyword|type} Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} {keyword|ref} {keyword|object} {keyword|of} RootObj
  litres{operator|*}{operator|:} {keyword|float}
  {keyword|name}{operator|:} {keyword|string}
proc boil{operator|*}{punctuation|(}k{operator|:} Kettle{punctuation|,} n{operator|:} {keyword|int} {operator|=} {number|0xFF}{string|'u8): Option[int] \{.inline, raises: [].\} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", '}{keyword|a}' elif i {keyword|in} \{{number|1}{punctuation|,} {number|3}\}{operator|:} {keyword|continue} {keyword|else}{operator|:} discard
  {keyword|case} s {keyword|of} {string|"x"}{operator|:} {keyword|return} {keyword|some}{punctuation|(}{number|1}_000{punctuation|)} {keyword|else}{operator|:} {keyword|raise} newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}x{operator|:} untyped{punctuation|)} {operator|=} x # {keyword|end}
{identifier|{punctuation|`}quoted{punctuation|`}}{punctuation|(}{punctuation|)}
