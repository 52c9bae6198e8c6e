## doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} {keyword|block} {punctuation|]}#
{keyword|type} Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object {keyword|of} RootObj
  litres{operator|*}{punctuation|:} float
  name{punctuation|:} string
proc boil{operator|*}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} int {operator|=} {number|0}xFF{attribute attr-name|'u8}{punctuation|)}{punctuation|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises{punctuation|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  let s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|""}{string|"multi"}{string|""} {operator|&} $n
  {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.}{operator|<} n{punctuation|:}
    {keyword|if} i {operator|mod} {number|2} {operator|=}{operator|=} {number|0} {operator|and} {operator|not} k{punctuation|.}isNil{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} 'a' elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} continue {keyword|else}{punctuation|:} discard
  {keyword|case} s {keyword|of} {vhdl-vectors number|"x"}{punctuation|:} {keyword|return} {function|some}{punctuation|(}{number|1_000}{punctuation|)} {keyword|else}{punctuation|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x # {keyword|end}
`quoted`{punctuation|(}{punctuation|)}
