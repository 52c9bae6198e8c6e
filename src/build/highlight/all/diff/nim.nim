## doc
import std/[strutils, tables]
#[ block ]#
type Kettle*[T] = ref object of RootObj
{unchanged|{prefix unchanged| }{line| litres*: float
}{prefix unchanged| }{line| name: string
}}proc boil*(k: Kettle, n: int = 0xFF'u8): Option[int] \{.inline, raises: [].\} =
{unchanged|{prefix unchanged| }{line| let s = "at\\t" & r"raw" & """multi""" & $n
}{prefix unchanged| }{line| for i in 0 ..< n:
}{prefix unchanged| }{line|   if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", 'a' elif i in \{1, 3\}: continue else: discard
}{prefix unchanged| }{line| case s of "x": return some(1_000) else: raise newException(ValueError, "no")
}}template t(x: untyped) = x # end
`quoted`()
