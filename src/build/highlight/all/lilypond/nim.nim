{embedded-scheme|{punctuation|#}{scheme language-scheme|#}} doc
import std/{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{embedded-scheme|{punctuation|#}{scheme language-scheme|{punctuation|[}}} block {punctuation|]}#
type Kettle*{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres*: float
  name: string
proc boil*{punctuation|(}k: Kettle{punctuation|,} n: int {operator|=} 0xFF'u8{punctuation|)}: Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises: {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  let s {operator|=} {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & $n
  for i in {number|0} ..{punctuation|<} n:
    if i mod {number|2} {operator|=}{operator|=} {number|0} and not k{punctuation|.}isNil: echo fmt{string|"\{i\}"}{punctuation|,} 'a{punctuation|'} elif i in {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}: continue else: discard
  case s of {string|"x"}: return some{punctuation|(}{number|1}{punctuation|_}{number|000}{punctuation|)} else: raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}x: untyped{punctuation|)} {operator|=} x # end
`quoted`{punctuation|(}{punctuation|)}
