## doc
import std/{punctuation|[}strutils, tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type Kettle*{punctuation|[}T{punctuation|]} = ref object of RootObj
  litres*: float
  name: string
proc boil*{punctuation|(}{car|k}: Kettle, n: int = 0xFF{quoted-symbol variable symbol|'u8}{punctuation|)}: Option{punctuation|[}int{punctuation|]} \{.inline, raises: {punctuation|[}{punctuation|]}.\} =
  let s = {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & $n
  for i in {number|0} ..< n:
    if i mod {number|2} == {number|0} and not k.isNil: echo fmt{string|"\{i\}"}, {quoted-symbol variable symbol|'a}' elif i in \{1, 3\}: continue else: discard
  case s of {string|"x"}: return some{punctuation|(}1_000{punctuation|)} else: raise newException{punctuation|(}{car|ValueError}, {string|"no"}{punctuation|)}
template t{punctuation|(}{car|x}: untyped{punctuation|)} = x # end
`quoted{punctuation|`(}{punctuation|)}
