## doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres{operator|*}{punctuation|:} float
  name{punctuation|:} string
proc boil{operator|*}{punctuation|(}{keyword|k}{punctuation|:} Kettle{punctuation|,} {keyword|n}{punctuation|:} int {operator|=} {number|0xFF}'u8{punctuation|)}{punctuation|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}{operator|.}inline{punctuation|,} raises{punctuation|:} {punctuation|[}{punctuation|]}{operator|.}{punctuation|\}} {operator|=}
  {keyword|let} s {operator|=} {string|"at\\t"} & {keyword|r}{string|"raw"} & {string|""}{string|"multi"}{string|""} & ${keyword|n}
  {keyword|for} i {keyword|in} {number|0} {operator|.}{operator|.}{operator|<} {keyword|n}{punctuation|:}
    {keyword|if} i {keyword|mod} {number|2} {operator|==} {number|0} and not {keyword|k}{operator|.}isNil{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} {string|'a'} elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} {keyword|continue} {keyword|else}{punctuation|:} discard
  case s of {string|"x"}{punctuation|:} {keyword|return} {function|some}{punctuation|(}1_000{punctuation|)} {keyword|else}{punctuation|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}{keyword|x}{punctuation|:} untyped{punctuation|)} {operator|=} {keyword|x} # end
`quoted`{punctuation|(}{punctuation|)}
