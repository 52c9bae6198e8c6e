{comment|## doc}
import std{operator|/}[strutils{punctuation|,} tables]
{comment|#[ block ]#}
type Kettle{operator|*}[T] {operator|=} {operator|ref} object {keyword|of} RootObj
  {class-name|litres}{operator|*}{punctuation|:} float
  name{punctuation|:} string
proc boil{operator|*}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} int {operator|=} 0xFF'u8{punctuation|)}{punctuation|:} Option[int] {punctuation|\{}.inline{punctuation|,} raises{punctuation|:} [].{punctuation|\}} {operator|=}
  let s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|""}{string|"multi"}{string|""} {operator|&} $n
  {keyword|for} i {keyword|in} {number|0} ..{operator|<} n{punctuation|:}
    {keyword|if} i {operator|mod} {number|2} {operator|=}{operator|=} {number|0} {operator|and} {operator|not} k.isNil{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} 'a' elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} {keyword|continue} {keyword|else}{punctuation|:} discard
  case s {keyword|of} {string|"x"}{punctuation|:} {keyword|return} {keyword|some}{punctuation|(}1_000{punctuation|)} {keyword|else}{punctuation|:} raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x {comment|# end}
`quoted`{punctuation|(}{punctuation|)}
