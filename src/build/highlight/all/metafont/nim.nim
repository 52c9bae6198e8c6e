## doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{variable|#}{punctuation|[} block {punctuation|]}{variable|#}
type Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object {keyword|of} RootObj
  litres{operator|*}{operator|:} float
  name{operator|:} {type property|string}
proc boil{operator|*}{punctuation|(}k{operator|:} Kettle{punctuation|,} n{operator|:} int {operator|=} {number|0}xFF'u{number|8}{punctuation|)}{operator|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}.inline{punctuation|,} raises{operator|:} {punctuation|[}{punctuation|]}.{punctuation|\}} {operator|=}
  {command builtin|let} s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|""}{string|"multi"}{string|""} {operator|&} $n
  {keyword|for} i {constant|in} {number|0} {operator|..}{operator|<} n{operator|:}
    {keyword|if} i {macro function|mod} {number|2} == {number|0} {operator|and} {operator|not} k.isNil{operator|:} echo fmt{string|"\{i\}"}{punctuation|,} 'a' elif i {constant|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} continue {keyword|else}{operator|:} discard
  case s {keyword|of} {string|"x"}{operator|:} return some{punctuation|(}{number|1}{constant|_}{number|000}{punctuation|)} {keyword|else}{operator|:} raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}{variable|x}{operator|:} untyped{punctuation|)} {operator|=} {variable|x} {variable|#} {keyword|end}
`quoted`{punctuation|(}{punctuation|)}
