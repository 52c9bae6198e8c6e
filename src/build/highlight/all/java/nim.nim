## doc
{keyword|import} {namespace|std}{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type {class-name|Kettle}{operator|*}{punctuation|[}{class-name|T}{punctuation|]} {operator|=} ref object of {class-name|RootObj}
  litres{operator|*}{operator|:} {keyword|float}
  name{operator|:} string
proc boil{operator|*}{punctuation|(}k{operator|:} {class-name|Kettle}{punctuation|,} n{operator|:} {keyword|int} {operator|=} {number|0xFF}'u8{punctuation|)}{operator|:} {class-name|Option}{punctuation|[}{keyword|int}{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises{operator|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  let s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|""}"multi{string|""}" {operator|&} $n
  {keyword|for} i in {number|0} {punctuation|.}{punctuation|.}< n{operator|:}
    {keyword|if} i mod {number|2} {operator|==} {number|0} and not k{punctuation|.}isNil{operator|:} echo fmt{string|"\{i\}"}{punctuation|,} {char|'a'} elif i in {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} {keyword|continue} {keyword|else}{operator|:} discard
  {keyword|case} s of {string|"x"}{operator|:} {keyword|return} {function|some}{punctuation|(}{number|1_000}{punctuation|)} {keyword|else}{operator|:} raise {function|newException}{punctuation|(}{class-name|ValueError}{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}x{operator|:} untyped{punctuation|)} {operator|=} x # end
`quoted`{punctuation|(}{punctuation|)}
