{selector|## doc
import std/[strutils, tables]
#[ block ]#
type Kettle*[T] = ref object of RootObj
  litres*: float
  name: string
proc boil*(k: Kettle, n: int = 0xFF'u8): Option[int]} {punctuation|\{}.inline{punctuation|,} {property|raises}{punctuation|:} [].{punctuation|\}} {selector|=
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"}{punctuation|\{}i{punctuation|\}}{selector|", 'a' elif i in} {punctuation|\{}1{punctuation|,} 3{punctuation|\}}{punctuation|:} continue {property|else}{punctuation|:} discard
  case s of {string|"x"}{punctuation|:} return {function|some}{punctuation|(}1_000{punctuation|)} {property|else}{punctuation|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}{property|x}{punctuation|:} untyped{punctuation|)} = x # end
`quoted`{punctuation|(}{punctuation|)}
