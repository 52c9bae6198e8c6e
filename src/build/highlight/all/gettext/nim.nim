{comment|## doc}
import std/{punctuation|[}strutils, tables{punctuation|]}
{comment|#[ block ]#}
type Kettle*{punctuation|[}T{punctuation|]} = ref object of RootObj
  litres*: float
  name: string
proc boil*(k: Kettle, n: int = 0xFF'u8): Option{punctuation|[}int{punctuation|]} \{.inline, raises: {punctuation|[}{punctuation|]}.\} =
  let s = {string|"at\\t"} & r{string|"raw"} & {string|""}"multi{string|""}" & $n
  for i in {number|0} ..< n:
    if i mod {number|2} == {number|0} and not k.isNil: echo fmt{string|"\{i\}"}, 'a' elif i in \{{number|1}, {number|3}\}: continue else: discard
  case s of {string|"x"}: return some(1_000) else: raise newException(ValueError, {string|"no"})
template t(x: untyped) = x {comment translator-comment|# end}
`quoted`()
