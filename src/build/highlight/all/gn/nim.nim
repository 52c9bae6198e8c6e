{comment|## doc}
import std/{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{comment|#[ block ]#}
type Kettle*{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres*: float
  name: string
proc boil*{punctuation|(}k: Kettle{punctuation|,} n: int {operator|=} 0xFF'u8{punctuation|)}: Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises: {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  let s {operator|=} {string-literal|{string|"at\\t"}} & r{string-literal|{string|"raw"}} & {string-literal|{string|""}}"multi{string-literal|{string|""}}" & $n
  for i in {number|0} {punctuation|.}{punctuation|.}{operator|<} n:
    {keyword|if} i mod {number|2} {operator|==} {number|0} and not k{punctuation|.}isNil: echo fmt{string-literal|{string|"\{i\}"}}{punctuation|,} 'a' elif i in {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}: continue {keyword|else}: discard
  case s of {string-literal|{string|"x"}}: return {function|some}{punctuation|(}1_000{punctuation|)} {keyword|else}: raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string-literal|{string|"no"}}{punctuation|)}
template {function|t}{punctuation|(}x: untyped{punctuation|)} {operator|=} x {comment|# end}
`quoted`{punctuation|(}{punctuation|)}
