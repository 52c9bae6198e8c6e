## doc
import std/{operator|[}strutils, tables{operator|]}
#{operator|[} block {operator|]}#
type Kettle{operator|*}{operator|[}T{operator|]} = ref object of RootObj
  litres{operator|*}: float
  name: string
proc boil{operator|*}{operator|(}k: Kettle, n: int = 0xFF'u8{operator|)}: Option{operator|[}int{operator|]} {operator|\{}.inline, raises: {operator|[}{operator|]}.{operator|\}} =
  let s = {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt{string|"\{i\}"}, {string|'a'} elif i in {operator|\{}1, 3{operator|\}}: continue else: discard
  case s of {string|"x"}: return some{operator|(}1_000{operator|)} else: raise newException{operator|(}ValueError, {string|"no"}{operator|)}
template t{operator|(}x: untyped{operator|)} = x # end
`quoted`{operator|(}{operator|)}
