{selector|## doc}
{selector|import std/[strutils, tables]}
{selector|#[ block ]#}
{selector|type Kettle*[T] = ref object of RootObj}
{property-line|  {property|litres*}{punctuation|:} float}
{property-line|  {property|name}{punctuation|:} string}
{selector|proc boil*(k: Kettle, n: int = 0xFF'u8): Option[int] \{.inline, raises: [].\} =}
  {selector|let s = "at\\t" & r"raw" & """multi""" & $n}
  {selector|for i in 0 ..< n:}
    {selector|if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", 'a' elif i in \{1, 3\}: continue else: discard}
  {selector|case s of "x": return some(1_000) else: raise newException(ValueError, "no")}
{selector|template t(x: untyped) = x # end}
{selector|`quoted`()}
