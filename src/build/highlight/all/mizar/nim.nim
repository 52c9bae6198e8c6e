## doc
import std/{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type Kettle*{punctuation|[}T{punctuation|]} {operator|=} ref object {keyword|of} RootObj
  litres*{punctuation|:} float
  {variable|name}{punctuation|:} string
proc boil*{punctuation|(}{variable|k}{punctuation|:} Kettle{punctuation|,} {variable|n}{punctuation|:} int {operator|=} 0xFF'u8{punctuation|)}{punctuation|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}.inline{punctuation|,} {variable|raises}{punctuation|:} {punctuation|[}{punctuation|]}.{punctuation|\}} {operator|=}
  {keyword|let} s {operator|=} "at\\t" {operator|&} r"raw" {operator|&} """multi""" {operator|&} $n
  {keyword|for} i in {number|0} ..< {variable|n}{punctuation|:}
    {keyword|if} i mod {number|2} {operator|=}{operator|=} {number|0} {keyword|and} {keyword|not} k.{variable|isNil}{punctuation|:} echo fmt"{punctuation|\{}i{punctuation|\}}"{punctuation|,} 'a' elif i in {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} continue {variable|else}{punctuation|:} discard
  {keyword|case} s {keyword|of} "x"{punctuation|:} return some{punctuation|(}1_000{punctuation|)} {variable|else}{punctuation|:} raise newException{punctuation|(}ValueError{punctuation|,} "no"{punctuation|)}
template t{punctuation|(}{variable|x}{punctuation|:} untyped{punctuation|)} {operator|=} x # {keyword|end}
`quoted`{punctuation|(}{punctuation|)}
