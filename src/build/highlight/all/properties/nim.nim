{comment|## doc}
{key attr-name|import} {value attr-value|std/[strutils, tables]}
{comment|#[ block ]#}
{key attr-name|type} {value attr-value|Kettle*[T] = ref object of RootObj}
{key attr-name|  litres*}{punctuation|:} {value attr-value|float}
{key attr-name|  name}{punctuation|:} {value attr-value|string}
{key attr-name|proc} {value attr-value|boil*(k: Kettle, n: int = 0xFF'u8): Option[int] \{.inline, raises: [].\} =}
{key attr-name|  let} {value attr-value|s = "at\\t" & r"raw" & """multi""" & $n}
{key attr-name|  for} {value attr-value|i in 0 ..< n:}
{key attr-name|    if} {value attr-value|i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", 'a' elif i in \{1, 3\}: continue else: discard}
{key attr-name|  case} {value attr-value|s of "x": return some(1_000) else: raise newException(ValueError, "no")}
{key attr-name|template} {value attr-value|t(x: untyped) = x # end}
`quoted`()
