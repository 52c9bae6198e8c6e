## doc
import std/{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type Kettle*{punctuation|[}T{punctuation|]} = ref object of RootObj
  litres*{operator|:} float
  {property unquoted|name}{operator|:} string
proc boil*({property unquoted|k}{operator|:} Kettle{punctuation|,} {property unquoted|n}{operator|:} int = {number|0xFF}'u8){operator|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}.inline{punctuation|,} {property unquoted|raises}{operator|:} {punctuation|[}{punctuation|]}.{punctuation|\}} =
  let s = {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & $n
  for i in {number|0} ..< {property unquoted|n}{operator|:}
    if i mod {number|2} == {number|0} and not k.{property unquoted|isNil}{operator|:} echo fmt{string|"\{i\}"}{punctuation|,} {string|'a'} elif i in {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} continue {property unquoted|else}{operator|:} discard
  case s of {property|"x"}{operator|:} return some({number|1}_000) {property unquoted|else}{operator|:} raise newException(ValueError{punctuation|,} {string|"no"})
template t({property unquoted|x}{operator|:} untyped) = x # end
`quoted`()
