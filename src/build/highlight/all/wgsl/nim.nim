## doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
{keyword|type} {class-name|Kettle}{operator|*}{punctuation|[}{class-name|T}{punctuation|]} {operator|=} ref object of {class-name|RootObj}
  litres{operator|*}{punctuation|:} float
  name{punctuation|:} string
proc boil{operator|*}{punctuation|(}k{punctuation|:} {class-name|Kettle}{punctuation|,} n{punctuation|:} int {operator|=} {hex-int-literal number|0xFF}'u8{punctuation|)}{punctuation|:} {class-name|Option}{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises{punctuation|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  {keyword|let} s {operator|=} "at\\t" {operator|&} r"raw" {operator|&} """multi""" {operator|&} $n
  {keyword|for} i in {int-literal number|0} {punctuation|.}{punctuation|.}{punctuation|<} n{punctuation|:}
    {keyword|if} i mod {int-literal number|2} {operator|==} {int-literal number|0} and not k{punctuation|.}isNil{punctuation|:} echo fmt"{punctuation|\{}i{punctuation|\}}"{punctuation|,} 'a' elif i in {punctuation|\{}{int-literal number|1}{punctuation|,} {int-literal number|3}{punctuation|\}}{punctuation|:} {keyword|continue} {keyword|else}{punctuation|:} {keyword|discard}
  {keyword|case} s of "x"{punctuation|:} {keyword|return} {function-calls function|some}{punctuation|(}1_000{punctuation|)} {keyword|else}{punctuation|:} raise {function-calls function|newException}{punctuation|(}{class-name|ValueError}{punctuation|,} "no"{punctuation|)}
template {function-calls function|t}{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x # end
`quoted`{punctuation|(}{punctuation|)}
