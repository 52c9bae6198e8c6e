{comment|## doc}
import std/[strutils, tables]
{comment|#[ block ]#}
type Kettle*[T] {operator|=} ref object of RootObj
{target symbol|  litres*}{punctuation|:} float
{target symbol|  name}{punctuation|:} string
{target symbol|proc boil*(k}{punctuation|:} Kettle, n{punctuation|:} int {operator|=} 0xFF'u8{punctuation|)}{punctuation|:} Option[int] {punctuation|\{}.inline, raises{punctuation|:} [].{punctuation|\}} {operator|=}
  let s {operator|=} {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & {variable|$n}
{target symbol|  for i in 0 ..< n}{punctuation|:}
    if i mod 2 {operator|=}{operator|=} 0 and not k.isNil{punctuation|:} echo fmt{string|"\{i\}"}, {string|'a'}{target symbol| elif i in \{1, 3\}}{punctuation|:} continue {keyword|else}{punctuation|:} discard
  case s of {string|"x"}{punctuation|:} return some{punctuation|(}1_000{punctuation|)} {keyword|else}{punctuation|:} raise newException{punctuation|(}ValueError, {string|"no"}{punctuation|)}
{target symbol|template t(x}{punctuation|:} untyped{punctuation|)} {operator|=} x {comment|# end}
`quoted`{punctuation|(}{punctuation|)}
