{value|## doc}
{value|import std/[strutils}{punctuation|,}{value| tables]}
{value|#[ block ]#}
{value|type Kettle*[T] = ref object of RootObj}
{value|  litres*: float}
{value|  name: string}
{value|proc boil*(k: Kettle}{punctuation|,}{value| n: int = 0xFF'u8): Option[int] \{.inline}{punctuation|,}{value| raises: [].\} =}
{value|  let s = }{value|"at\\t"}{value| & r}{value|"raw"}{value| & }{value|"""multi"""}{value| & $n}
{value|  for i in 0 ..< n:}
{value|    if i mod 2 == 0 and not k.isNil: echo fmt}{value|"\{i\}"}{punctuation|,}{value| 'a' elif i in \{1}{punctuation|,}{value| 3\}: continue else: discard}
{value|  case s of }{value|"x"}{value|: return some(1_000) else: raise newException(ValueError}{punctuation|,}{value| }{value|"no"}{value|)}
{value|template t(x: untyped) = x # end}
{value|`quoted`()}
