## doc
{keyword|import} std/[strutils, tables]
#[ {keyword|block} ]#
{keyword|type} Kettle*[T] = ref object of RootObj
  litres*: float
  name: string
proc boil*{punctuation|(}k: Kettle, n: int = {number|0xFF}'u8{punctuation|)}: Option[int] \{.inline, raises: [].\} =
  let s = {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & {variable|$n}
  for i in {number|0} ..< n:
    {keyword|if} i mod {number|2} == {number|0} and not k.isNil: echo fmt{string|"\{i\}"}, 'a' elif i in \{{number|1}, {number|3}\}: continue {keyword|else}: discard
  case s of {string|"x"}: {keyword|return} some{punctuation|(}{number|1_000}{punctuation|)} {keyword|else}: raise newException{punctuation|(}ValueError, {string|"no"}{punctuation|)}
template t{punctuation|(}x: untyped{punctuation|)} = x # {keyword|end}
`quoted`{punctuation|(}{punctuation|)}
