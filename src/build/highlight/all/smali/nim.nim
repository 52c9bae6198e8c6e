{comment|## doc}
import std/{operator|[}strutils{punctuation|,} tables]
{comment|#[ block ]#}
type Kettle*{operator|[}T] {operator|=} ref object of RootObj
  litres*{punctuation|:} float
  {field variable|name}{punctuation|:} string
proc boil*{punctuation|(}{field variable|k}{punctuation|:} Kettle{punctuation|,} {field variable|n}{punctuation|:} int {operator|=} {number|0xFF}'u8{punctuation|)}{punctuation|:} Option{operator|[}int] {punctuation|\{}{keyword|.inline}{punctuation|,} {field variable|raises}{punctuation|:} {operator|[}].{punctuation|\}} {operator|=}
  let s {operator|=} {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & $n
  for i in {number|0} {operator|..}< {field variable|n}{punctuation|:}
    if i mod {number|2} {operator|=}{operator|=} {number|0} and not k.{field variable|isNil}{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} {string|'a'} elif i in {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} continue {field variable|else}{punctuation|:} discard
  case s of {string|"x"}{punctuation|:} return {function|some}{punctuation|(}1_000{punctuation|)} {field variable|else}{punctuation|:} raise {function|newException}{punctuation|(}{builtin|V}alueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}{field variable|x}{punctuation|:} untyped{punctuation|)} {operator|=} x {comment|# end}
`quoted`{punctuation|(}{punctuation|)}
