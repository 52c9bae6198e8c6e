## doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
{keyword|type} Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres{operator|*}: float
  name: string
proc boil{operator|*}{punctuation|(}k: Kettle{punctuation|,} n: int {operator|=} {number|0xFF}'u8{punctuation|)}: Option{punctuation|[}int{punctuation|]} {punctuation|\{}.inline{punctuation|,} raises: {punctuation|[}{punctuation|]}.{punctuation|\}} {operator|=}
  {keyword|let} s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|"""multi"""} {operator|&} $n
  for i {keyword|in} {number|0} {operator|..}{operator|<} n:
    {keyword|if} i mod {number|2} {operator|=}{operator|=} {number|0} {keyword|and} {keyword|not} k.isNil: echo fmt{string|"\{i\}"}{punctuation|,} 'a' elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}: continue {keyword|else}: discard
  case s of {string|"x"}: return {function|some}{punctuation|(}1_000{punctuation|)} {keyword|else}: raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}x: untyped{punctuation|)} {operator|=} x # end
`quoted`{punctuation|(}{punctuation|)}
