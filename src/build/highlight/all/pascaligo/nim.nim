## doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} {keyword|block} {punctuation|]}#
{keyword|type} Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object {keyword|of} RootObj
  litres{operator|*}{punctuation|:} {class-name|float}
  name{punctuation|:} {class-name|{builtin|string}}
proc boil{operator|*}{punctuation|(}k{punctuation|:} {class-name|Kettle}{punctuation|,} n{punctuation|:} {class-name|{builtin|int}} {operator|=} {number|0}xFF{string|'u8): Option[int] \{.inline, raises: [].\} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", '}a' elif i in {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} {class-name|continue} {keyword|else}{punctuation|:} {class-name|discard}
  {keyword|case} s {keyword|of} {string|"x"}{punctuation|:} {class-name|{keyword|return}} {function|some}{punctuation|(}{number|1}_000{punctuation|)} {keyword|else}{punctuation|:} {class-name|raise} {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}x{punctuation|:} {class-name|untyped}{punctuation|)} {operator|=} x # {keyword|end}
{string|`quoted`}{punctuation|(}{punctuation|)}
