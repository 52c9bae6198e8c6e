## doc
import std{operator|/}[strutils{punctuation|,} tables]
#[ block ]#
type Kettle{operator|*}[T] {operator|=} ref object of RootObj
  litres{operator|*}{punctuation|:} float
  name{punctuation|:} string
proc boil{operator|*}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} int {operator|=} {number|0}xFF'u8{punctuation|)}{punctuation|:} Option[int] \{{punctuation|.}inline{punctuation|,} raises{punctuation|:} []{punctuation|.}\} {operator|=}
  {keyword|let} s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|""}{string|"multi"}{string|""} {operator|&} $n
  {keyword|for} i in {number|0} {punctuation|.}{punctuation|.}{operator|<} n{punctuation|:}
    {keyword|if} i mod {number|2} {operator|=}{operator|=} {number|0} {operator|and} {operator|not} k{punctuation|.}isNil{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} {string|'a'} elif i in \{{number|1}{punctuation|,} {number|3}\}{punctuation|:} continue {keyword|else}{punctuation|:} discard
  {keyword|case} s of {string|"x"}{punctuation|:} {keyword|return} {function|some}{punctuation|(}{number|1}_000{punctuation|)} {keyword|else}{punctuation|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x # {keyword|end}
`quoted`{punctuation|(}{punctuation|)}
