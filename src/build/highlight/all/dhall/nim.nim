{operator|#}{operator|#} doc
import std{punctuation|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{operator|#}{punctuation|[} block {punctuation|]}{operator|#}
type {class-name|Kettle}{operator|*}{punctuation|[}{class-name|T}{punctuation|]} {operator|=} ref object of {class-name|RootObj}
  litres{operator|*}{operator|:} float
  name{operator|:} string
proc boil{operator|*}{punctuation|(}k{operator|:} {class-name|Kettle}{punctuation|,} n{operator|:} int {operator|=} {number|0xFF}'u8{punctuation|)}{operator|:} {class-name|Option}{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises{operator|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  {keyword|let} s {operator|=} {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & $n
  for i {keyword|in} {number|0} {punctuation|..}{operator|<} n{operator|:}
    {keyword|if} i mod {number|2} {operator|==} {number|0} and not k{punctuation|.}isNil{operator|:} echo fmt{string|"\{i\}"}{punctuation|,} 'a' elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} continue {keyword|else}{operator|:} discard
  case s of {string|"x"}{operator|:} return some{punctuation|(}1_000{punctuation|)} {keyword|else}{operator|:} raise newException{punctuation|(}{class-name|ValueError}{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}x{operator|:} untyped{punctuation|)} {operator|=} x {operator|#} end
{label|`quoted`}{punctuation|(}{punctuation|)}
