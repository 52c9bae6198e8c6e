## doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object {keyword|of} RootObj
  litres{operator|*}{operator|:} float
  name{operator|:} string
proc boil{operator|*}{punctuation|(}k{operator|:} Kettle{punctuation|,} n{operator|:} int {operator|=} {number|0xFF}'u8{punctuation|)}{operator|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises{operator|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  let s {operator|=} {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & {variable|$n}
  {keyword|for} i {keyword|in} {number|0} {operator|..}{operator|<} n{operator|:}
    if i mod {number|2} {operator|=}{operator|=} {number|0} {keyword|and} {keyword|not} k{punctuation|.}isNil{operator|:} echo fmt{string|"\{i\}"}{punctuation|,} {string|'a'} elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} continue {keyword|else}{operator|:} discard
  {keyword|case} s {keyword|of} {string|"x"}{operator|:} {keyword|return} {function|some}{punctuation|(}1_000{punctuation|)} {keyword|else}{operator|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}x{operator|:} {class-name|untyped}{punctuation|)} {operator|=} x # {keyword|end}
{identifier|`quoted`}{punctuation|(}{punctuation|)}
