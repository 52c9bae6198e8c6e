## doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres{operator|*}{operator|:} float
  name{operator|:} string
proc boil{operator|*}{punctuation|(}k{operator|:} Kettle{punctuation|,} n{operator|:} int {operator|=} {number|0}xFF{operator|'}u8{punctuation|)}{operator|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises{operator|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  let s {operator|=} "at{operator|\\}t" {operator|&} r"raw" {operator|&} """multi""" {operator|&} $n
  {keyword|for} {number|i} in {number|0} {punctuation|.}{punctuation|.}{operator|<} n{operator|:}
    {keyword|if} {number|i} mod {number|2} {operator|==} {number|0} and not k{punctuation|.}isNil{operator|:} echo fmt"{punctuation|\{}{number|i}{punctuation|\}}"{punctuation|,} {string|'a'} elif {number|i} in {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} {keyword|continue} {keyword|else}{operator|:} discard
  {keyword|case} s of "x"{operator|:} {keyword|return} {function|some}{punctuation|(}{number|1}_000{punctuation|)} {keyword|else}{operator|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} "no"{punctuation|)}
template {function|t}{punctuation|(}x{operator|:} untyped{punctuation|)} {operator|=} x # {keyword|end}
`quoted`{punctuation|(}{punctuation|)}
