{comment|## doc}
import std{operator|/}{punctuation|[}strutils, tables{punctuation|]}
{comment|#[ block ]#}
type Kettle{operator|*}{punctuation|[}T{punctuation|]} = ref object of RootObj
  litres{operator|*}: float
  name: string
{builtin|proc} {function|boil*(k:} Kettle, n: int = 0xFF'u8{punctuation|)}: Option{punctuation|[}int{punctuation|]} {punctuation|\{}.inline, raises: {punctuation|[}{punctuation|]}.{punctuation|\}} =
  let s = {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|""}{string|"multi"}{string|""} {operator|&} ${variable|n}
  {builtin|for} i {operator|in} 0 ..{operator|<} n:
    {builtin|if} i mod 2 {operator|==} 0 and not k.isNil: echo fmt{string|"\{i\}"}, 'a' elif i {operator|in} {punctuation|\{}1, 3{punctuation|\}}: continue {builtin|else}: discard
  case s of {string|"x"}: return some{punctuation|(}1_000{punctuation|)} {builtin|else}: raise newException{punctuation|(}ValueError, {string|"no"}{punctuation|)}
template t{punctuation|(}x: untyped{punctuation|)} = x {comment|# end}
`quoted`{punctuation|(}{punctuation|)}
