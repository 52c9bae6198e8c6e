## doc
import std/[strutils{punctuation|,} tables]
#[ block ]#
type Kettle*[T] = ref object of RootObj
  litres*{punctuation|:} float
  name{punctuation|:} string
proc boil*{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} int = 0xFF'u8{punctuation|)}{punctuation|:} Option[int] \{.inline{punctuation|,} raises{punctuation|:} [].\} =
  let s = {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & $n
  for i in {decimal-number number|0} ..< n{punctuation|:}
    if i mod {decimal-number number|2} == {decimal-number number|0} {op-code keyword|and} not k.isNil{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} {string|'a'} elif i in \{{decimal-number number|1}{punctuation|,} {decimal-number number|3}\}{punctuation|:} continue else{punctuation|:} discard
  case s of {string|"x"}{punctuation|:} return some{punctuation|(}1_000{punctuation|)} else{punctuation|:} raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}{register variable|x}{punctuation|:} untyped{punctuation|)} = {register variable|x} # end
{string|`quoted`}{punctuation|(}{punctuation|)}
