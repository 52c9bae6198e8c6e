{punctuation|#}{punctuation|#} doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{punctuation|#}{punctuation|[} block {punctuation|]}{punctuation|#}
{keyword|type} Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref {keyword|object} {keyword|of} RootObj
  litres{operator|*:} float
  name{punctuation|:} string
proc boil{operator|*}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} int {operator|=} {number|0xFF}{type-variable function|'u8}{punctuation|)}{punctuation|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises{punctuation|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  {keyword|let} s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|""}{string|"multi"}{string|""} {operator|&} {operator|$}n
  {keyword|for} i {keyword|in} {number|0} {operator|..}{operator|<} n{punctuation|:}
    {keyword|if} i {operator|mod} {number|2} {operator|==} {number|0} {operator|and} not k{punctuation|.}isNil{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} {char|'a'} elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} continue {keyword|else}{punctuation|:} discard
  case s {keyword|of} {string|"x"}{punctuation|:} return some{punctuation|(}{number|1_000}{punctuation|)} {keyword|else}{punctuation|:} raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x {punctuation|#} {keyword|end}
{variant symbol|`quoted}`{punctuation|(}{punctuation|)}
