## doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
{keyword|type} Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref {keyword|object} {keyword|of} RootObj
  litres{operator|*}{punctuation|:} float
  {keyword|name}{punctuation|:} {keyword|string}
proc boil{operator|*}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} int {operator|=} {number|0}xFF'u8{punctuation|)}{punctuation|:} Option{punctuation|[}int{punctuation|]} {comment|\{.inline, raises: [].\}} {operator|=}
  let s {operator|=} "at\\t" & r"raw" & """multi""" & $n
  {keyword|for} i {operator|in} {number|0} {operator|..}{operator|<} n{punctuation|:}
    {keyword|if} i {operator|mod} {number|2} {operator|=}{operator|=} {number|0} {operator|and} {operator|not} k{punctuation|.}isNil{punctuation|:} echo fmt"{comment|\{i\}}"{punctuation|,} {string|'a'} elif i {operator|in} {comment|\{1, 3\}}{punctuation|:} {keyword|continue} {keyword|else}{punctuation|:} discard
  {keyword|case} s {keyword|of} "x"{punctuation|:} return some{punctuation|(}{number|1}_000{punctuation|)} {keyword|else}{punctuation|:} {keyword|raise} newException{punctuation|(}ValueError{punctuation|,} "no"{punctuation|)}
template t{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x # {keyword|end}
`quoted`{punctuation|(}{punctuation|)}
