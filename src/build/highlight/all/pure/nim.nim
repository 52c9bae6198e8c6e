{operator|##} doc
import std{operator|/}{punctuation|[}strutils{operator|,} tables{punctuation|]}
{operator|#}{punctuation|[} block {punctuation|]}{operator|#}
{keyword|type} Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} {function|ref} object {keyword|of} RootObj
  litres{operator|*:} float
  name{operator|:} {function|string}
proc boil{operator|*}{punctuation|(}k{operator|:} Kettle{operator|,} n{operator|:} {function|int} {operator|=} {number|0xFF}{operator|'}u8{punctuation|)}{operator|:} Option{punctuation|[}{function|int}{punctuation|]} {punctuation|\{}{operator|.}inline{operator|,} raises{operator|:} {punctuation|[}{punctuation|]}{operator|.}{punctuation|\}} {operator|=}
  {keyword|let} s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|""}{string|"multi"}{string|""} {operator|&} {operator|$}n
  for i in {number|0} {operator|..<} n{operator|:}
    {keyword|if} i {operator|mod} {number|2} {operator|==} {number|0} {operator|and} {operator|not} k{operator|.}isNil{operator|:} echo fmt{string|"\{i\}"}{operator|,} {operator|'}a{operator|'} elif i in {punctuation|\{}{number|1}{operator|,} {number|3}{punctuation|\}}{operator|:} continue {keyword|else}{operator|:} discard
  {keyword|case} s {keyword|of} {string|"x"}{operator|:} return some{punctuation|(}{number|1}_000{punctuation|)} {keyword|else}{operator|:} raise newException{punctuation|(}ValueError{operator|,} {string|"no"}{punctuation|)}
template t{punctuation|(}x{operator|:} untyped{punctuation|)} {operator|=} x {operator|#} {keyword|end}
{operator|`}quoted{operator|`}{punctuation|(}{punctuation|)}
