## doc
import std/[strutils{punctuation|,} tables]
#[ block ]#
type Kettle*[T] {punctuation|=} ref object of RootObj
  litres*: float
  {header-statement bold|name}: string
proc boil*{punctuation|(}k: Kettle{punctuation|,} n: int {punctuation|=} 0xFF'u8{punctuation|)}: Option[int] \{.inline{punctuation|,} raises: [].\} {punctuation|=}
  let s {punctuation|=} {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & {operator|$}n
  for i in {number|0} {operator|..}< n:
    {rule-keyword keyword|if} i mod {number|2} {punctuation|=}{punctuation|=} {number|0} and not k.isNil: echo fmt{string|"\{i\}"}{punctuation|,} {string|'a'} elif i in \{{number|1}{punctuation|,} {number|3}\}: continue else: discard
  case s of {string|"x"}: {rule-keyword keyword|return} some{punctuation|(}1_000{punctuation|)} else: raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}x: untyped{punctuation|)} {punctuation|=} x # end
`quoted`{punctuation|(}{punctuation|)}
