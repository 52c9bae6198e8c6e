## doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
{builtin-type keyword|type} Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres{operator|*}{punctuation|:} float
  name{punctuation|:} string
proc boil{operator|*}{punctuation|(}k{punctuation|:} {class-name|Kettle}{punctuation|,} n{punctuation|:} {class-name|int} {operator|=} {number|0xFF}'{builtin-type keyword|u8}{punctuation|)}{punctuation|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}{keyword|inline}{punctuation|,} raises{punctuation|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  let s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|""}"multi{string|""}" {operator|&} $n
  {keyword|for} i in {number|0} {operator|..}{operator|<} n{punctuation|:}
    {keyword|if} i mod {number|2} {operator|==} {number|0} {keyword|and} not k{punctuation|.}isNil{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} {char|'a'} elif i {class-name|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} {keyword|continue} {keyword|else}{punctuation|:} discard
  case s of {string|"x"}{punctuation|:} {keyword|return} {function|some}{punctuation|(}1_000{punctuation|)} {keyword|else}{punctuation|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}x{punctuation|:} {class-name|untyped}{punctuation|)} {operator|=} x # end
`quoted`{punctuation|(}{punctuation|)}
