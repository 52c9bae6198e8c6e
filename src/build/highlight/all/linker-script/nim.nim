## doc
import std{operator|/}[strutils{punctuation|,} tables]
#[ block ]#
type Kettle{operator|*}[T] {operator|=} ref object of RootObj
  litres{operator|*}{operator|:} float
  name{operator|:} string
proc boil{operator|*}{punctuation|(}k{operator|:} Kettle{punctuation|,} n{operator|:} int {operator|=} {number|0xFF}'u8{punctuation|)}{operator|:} Option[int] {punctuation|\{}{section keyword|.inline}{punctuation|,} raises{operator|:} []{location-counter important|.}{punctuation|\}} {operator|=}
  let s {operator|=} {identifier|"at\\t"} {operator|&} r{identifier|"raw"} {operator|&} {identifier|""}{identifier|"multi"}{identifier|""} {operator|&} $n
  for i in {number|0} {location-counter important|.}{location-counter important|.}{operator|<} n{operator|:}
    if i mod {number|2} {operator|==} {number|0} and not k.isNil{operator|:} echo fmt{identifier|"\{i\}"}{punctuation|,} 'a' elif i in {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} continue else{operator|:} discard
  case s of {identifier|"x"}{operator|:} return some{punctuation|(}1_000{punctuation|)} else{operator|:} raise newException{punctuation|(}ValueError{punctuation|,} {identifier|"no"}{punctuation|)}
template t{punctuation|(}x{operator|:} untyped{punctuation|)} {operator|=} x # end
`quoted`{punctuation|(}{punctuation|)}
