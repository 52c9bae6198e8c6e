{error-message string|## doc}
{error-message string|import std/[strutils, tables]}
{error-message string|#[ block ]#}
{error-message string|type Kettle*[T] = ref object of RootObj}
  litres*: float
  name: string
{error-message string|proc boil*(k: Kettle, n: int = 0xFF'u8): Option[int] \{.inline, raises: [].\} =}
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", 'a' elif i in \{1, 3\}: continue else: discard
  case s of "x": return some(1_000) else: raise newException(ValueError, "no")
{error-message string|template t(x: untyped) = x # end}
{error-message string|`quoted`()}
