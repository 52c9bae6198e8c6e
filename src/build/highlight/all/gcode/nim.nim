## doc
import std/[strutils, tables]
#[ block ]#
type {property|K}ettle{punctuation|*}[{property|T}] = ref object of {property|R}ootObj
  litres{punctuation|*}{punctuation|:} float
  name{punctuation|:} string
proc boil{punctuation|*}{comment|(k: Kettle, n: int = 0xFF'u8)}{punctuation|:} {property|O}ption[int] \{.inline, raises{punctuation|:} [].\} =
  let s = {string|"at\\t"} & r{string|"raw"} & {string|"""multi"""} & $n
  for i in 0 ..< n{punctuation|:}
    if i mod 2 == 0 and not k.isNil{punctuation|:} echo fmt{string|"\{i\}"}, 'a' elif i in \{1, 3\}{punctuation|:} continue else{punctuation|:} discard
  case s of {string|"x"}{punctuation|:} return some(1_000) else{punctuation|:} raise newException({property|V}alueError, {string|"no"})
template t(x{punctuation|:} untyped) = x # end
`quoted`{comment|()}
