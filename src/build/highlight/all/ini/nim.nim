{comment|## doc}
import std/[strutils, tables]
{comment|#[ block ]#}
{key attr-name|type Kettle*[T]} {punctuation|=} {value attr-value|ref object of RootObj}
  litres*: float
  name: string
{key attr-name|proc boil*(k: Kettle, n: int} {punctuation|=} {value attr-value|0xFF'u8): Option[int] \{.inline, raises: [].\} =}
  {key attr-name|let s} {punctuation|=} {value attr-value|"at\\t" & r"raw" & """multi""" & $n}
  for i in 0 ..< n:
    {key attr-name|if i mod 2} {punctuation|=}{value attr-value|= 0 and not k.isNil: echo fmt"\{i\}", 'a' elif i in \{1, 3\}: continue else: discard}
  case s of "x": return some(1_000) else: raise newException(ValueError, "no")
{key attr-name|template t(x: untyped)} {punctuation|=} {value attr-value|x # end}
`quoted`()
