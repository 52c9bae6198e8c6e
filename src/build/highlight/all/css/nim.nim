## doc
import std/[strutils{punctuation|,} tables]
#[ block ]#
type Kettle*[T] = ref object of RootObj
  litres*{punctuation|:} float
  {property|name}{punctuation|:} string
proc boil*{punctuation|(}{property|k}{punctuation|:} Kettle{punctuation|,} {property|n}{punctuation|:} int = 0xFF'u8{punctuation|)}{punctuation|:} {selector|Option[int]} {punctuation|\{}.inline{punctuation|,} {property|raises}{punctuation|:} [].{punctuation|\}} {selector|=
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", 'a' elif i in} {punctuation|\{}1{punctuation|,} 3{punctuation|\}}{punctuation|:} continue {property|else}{punctuation|:} discard
  case s of {string|"x"}{punctuation|:} return {function|some}{punctuation|(}1_000{punctuation|)} {property|else}{punctuation|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}{property|x}{punctuation|:} untyped{punctuation|)} = x # end
`quoted`{punctuation|(}{punctuation|)}
