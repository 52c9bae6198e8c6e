## doc
{keyword|import} std/[strutils, tables]
#[ block ]#
{keyword|type} Kettle*[T] = ref object of RootObj
  {keyword|litres}*{punctuation|:} float
  {keyword|name}{punctuation|:} string
{keyword|proc} boil*(k{punctuation|:} Kettle, {namespace|n}{punctuation|:} int = 0xFF{string|'u8): Option[int] \{.inline, raises: [].\} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", '}{keyword|a}' elif i in {punctuation|\{}1, 3{punctuation|\}}{punctuation|:} continue {namespace|else}{punctuation|:} discard
  {keyword|case} s of {string|"x"}{punctuation|:} return some(1_000) {namespace|else}{punctuation|:} raise newException(ValueError, {string|"no"})
{keyword|template} t(x{punctuation|:} untyped) = x # end
`quoted`()
