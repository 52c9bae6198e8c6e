{comment|## doc}
import std/[strutils, tables]
{comment|#[ block ]#}
{property|type} Kettle*[T] {operator|=} ref object of RootObj
  litres*: float
  {property|name}: string
proc boil*(k: Kettle, n: int {operator|=} {number|0}xFF'u8): Option[int] {punctuation|\{}.inline, raises: [].{punctuation|\}} {operator|=}
  let s {operator|=} {string|"at\\t"} & r{string|"raw"} & {string|""}"multi{string|""}" & {variable|$n}
  for i in {number|0} ..< n:
    if i mod {number|2} {operator|=}{operator|=} {number|0} and not k.isNil: echo fmt{string|"\{i\}"}, {string|'a'} elif i in {punctuation|\{}{number|1}, {number|3}{punctuation|\}}: continue else: discard
  case s of {string|"x"}: return some({number|1}_000) else: raise newException(ValueError, {string|"no"})
template t(x: untyped) {operator|=} x {comment|# end}
`quoted`()
