{comment|## doc}
import std{operator|/}{punctuation|[}strutils, tables{punctuation|]}
{comment|#[ block ]#}
type Kettle{operator|*}{punctuation|[}{boolean|T}{punctuation|]} = ref object of RootObj
  litres{operator|*}: float
  name: string
proc boil{operator|*}{punctuation|(}k: Kettle, n: int = {number|0xFF}'u8{punctuation|)}: Option{punctuation|[}int{punctuation|]} {punctuation|\{}.inline, raises: {punctuation|[}{punctuation|]}.{punctuation|\}} =
  let s = {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|""}{string|"multi"}{string|""} {operator|&} {variable|$n}
  for i in {number|0} ..{operator|<} n:
    if i mod {number|2} {operator|==} {number|0} and not k.isNil: echo fmt{string|"\{i\}"}, {string|'a'} elif i in {punctuation|\{}{number|1}, {number|3}{punctuation|\}}: continue else: discard
  case s of {string|"x"}: return some{punctuation|(}1_000{punctuation|)} else: raise newException{punctuation|(}ValueError, {string|"no"}{punctuation|)}
template t{punctuation|(}x: untyped{punctuation|)} = x {comment|# end}
`quoted`{punctuation|(}{punctuation|)}
