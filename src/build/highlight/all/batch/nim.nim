## doc
{command|{keyword|import} std/[strutils, tables]}
#[ block ]#
{command|{keyword|type} Kettle*[T] = ref object of RootObj}
  {command|{keyword|litres}*: float}
  {command|{keyword|name}: string}
{command|{keyword|proc} boil*(k: Kettle, n: int = 0xFF'u8}{punctuation|)}: Option[int] \{.inline, raises: [].\} =
  {command|{keyword|let} s = {string|"at\\t"} }{operator|&} {command|{keyword|r}{string|"raw"} }{operator|&} """multi""" {operator|&} $n
  {command|{keyword|for} i in {number|0} ..< n:}
    {command|{keyword|if} i mod {number|2} == {number|0} and not k.isNil: echo fmt{string|"\{i\}"}, 'a' elif i in \{{number|1}, {number|3}\}: continue else: discard}
  {command|{keyword|case} s of {string|"x"}: return some(1_000}{punctuation|)} {command|{keyword|else}}: raise newException{punctuation|(}{command|{keyword|ValueError}, {string|"no"}}{punctuation|)}
{command|{keyword|template} t(x: untyped}{punctuation|)} = x # end
`quoted`{punctuation|(}{punctuation|)}
