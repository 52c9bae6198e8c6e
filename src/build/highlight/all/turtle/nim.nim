{comment|## doc}
import std/{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{comment|#[ block ]#}
type Kettle*{punctuation|[}T{punctuation|]} {keyword|=} ref object of RootObj
  litres*{function|{prefix|{punctuation|:}}} float
  {function|{prefix|name{punctuation|:}}} string
proc boil*{punctuation|(}{function|{prefix|k{punctuation|:}}} Kettle{punctuation|,} {function|{prefix|n{punctuation|:}}} int {keyword|=} {number|0}xFF'u8{punctuation|)}{function|{prefix|{punctuation|:}}} Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} {function|{prefix|raises{punctuation|:}}} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {keyword|=}
  let s {keyword|=} {string|"at\\t"} & r{string|"raw"} & {multiline-string string|"""multi"""} & $n
  for i in {number|0} {punctuation|.}{punctuation|.}< {function|{prefix|n{punctuation|:}}}
    if i mod {number|2} {keyword|=}{keyword|=} {number|0} and not {function|{prefix|k.isNil{punctuation|:}}} echo fmt{string|"\{i\}"}{punctuation|,} {string|'a'} elif i in {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{function|{prefix|{punctuation|:}}} continue {function|{prefix|else{punctuation|:}}} discard
  case s of {string|"x"}{function|{prefix|{punctuation|:}}} return some{punctuation|(}{number|1}_000{punctuation|)} {function|{prefix|else{punctuation|:}}} raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}{function|{prefix|x{punctuation|:}}} untyped{punctuation|)} {keyword|=} x {comment|# end}
`quoted`{punctuation|(}{punctuation|)}
