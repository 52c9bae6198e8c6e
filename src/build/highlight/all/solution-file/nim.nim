{comment|## doc}
import std/[strutils{punctuation|,} tables]
{comment|#[ block ]#}
{property|type Kettle*[T]} {operator|=} ref object of RootObj
  litres*: float
  name: string
proc boil*{punctuation|(}k: Kettle{punctuation|,} n: int {operator|=} 0xFF'u8{punctuation|)}: Option[int] \{.inline{punctuation|,} raises: [].\} {operator|=}
  {property|let s} {operator|=} {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & $n
  for i in {number|0} ..< n:
    {property|if i mod 2} {operator|=}{operator|=} {number|0} and not k.isNil: echo fmt{string|"\{i\}"}{punctuation|,} {string|'a'} elif i in \{{number|1}{punctuation|,} {number|3}\}: continue else: discard
  case s of {string|"x"}: return some{punctuation|(}1_000{punctuation|)} else: raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}x: untyped{punctuation|)} {operator|=} x {comment|# end}
`quoted`{punctuation|(}{punctuation|)}
