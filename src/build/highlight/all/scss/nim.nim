## doc
import std/[strutils{punctuation|,} tables]
#[ block ]#
type Kettle*[T] = ref object of RootObj
  litres*{punctuation|:} float
  {property|name}{punctuation|:} string
proc boil*{punctuation|(}{property|k}{punctuation|:} Kettle{punctuation|,} {property|n}{punctuation|:} int = 0xFF'u8{punctuation|)}{selector|: Option[int] }{punctuation|\{}.inline{punctuation|,} {property|raises}{punctuation|:} [].{punctuation|\}} =
  let s = {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & {variable|$n}
  for i in 0 ..< {property|n}{punctuation|:}
    if i mod 2 {operator|==} 0 {operator|and} {operator|not} k.{property|isNil}{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} {string|'a'} elif i in {punctuation|\{}1{punctuation|,} 3{punctuation|\}}{punctuation|:} continue {property|else}{punctuation|:} discard
  case s of {string|"x"}{punctuation|:} return {function|some}{punctuation|(}1_000{punctuation|)} {property|else}{punctuation|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}{property|x}{punctuation|:} untyped{punctuation|)} = x # end
`quoted`{punctuation|(}{punctuation|)}
