## doc
import std/{punctuation|[}{function|strutils,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type Kettle*{punctuation|[}{function|T}{punctuation|]} = ref object of RootObj
  litres*: float
  name: string
proc boil*{punctuation|(}{function|k:} Kettle, n: int = 0xFF{symbol|'u8}{punctuation|)}: Option{punctuation|[}{function|int}{punctuation|]} \{.inline, raises: {punctuation|[}{punctuation|]}.\} =
  let s = {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & $n
  for i in {number|0} ..< n:
    if i mod {number|2} == {number|0} and not k.isNil: echo fmt{string|"\{i\}"}, {symbol|'a}{punctuation|'} elif i in \{1, 3\}: continue else: discard
  case s of {string|"x"}: return some{punctuation|(}{function|1_000}{punctuation|)} else: raise newException{punctuation|(}{function|ValueError,} {string|"no"}{punctuation|)}
template t{punctuation|(}{function|x:} untyped{punctuation|)} = x # end
`quoted`{punctuation|(}{punctuation|)}
