## doc
{keyword|import} std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type {class-name|Kettle}{operator|*}{punctuation|[}{class-name|T}{punctuation|]} {operator|=} ref object of {class-name|RootObj}
  litres{operator|*}{punctuation|:} float
  name{punctuation|:} string
proc boil{operator|*}{punctuation|(}k{punctuation|:} {class-name|Kettle}{punctuation|,} n{punctuation|:} int {operator|=} {number|0xFF}'u8{punctuation|)}{punctuation|:} {class-name|Option}{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises{punctuation|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  let s {operator|=} {string-literal|{string|"at\\t"}} {operator|&} {string-literal|{string|r"raw"}} {operator|&} {string-literal|{string|"""multi"""}} {operator|&} $n
  {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.}{operator|<} n{punctuation|:}
    {keyword|if} i mod {number|2} {operator|==} {number|0} and not k{punctuation|.}isNil{punctuation|:} echo fmt{string-literal|{string|"\{i\}"}}{punctuation|,} {string-literal|{string|'a'}} elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} {keyword|continue} {keyword|else}{punctuation|:} discard
  {keyword|case} s of {string-literal|{string|"x"}}{punctuation|:} {keyword|return} {function|some}{punctuation|(}{number|1}_000{punctuation|)} {keyword|else}{punctuation|:} raise {function|newException}{punctuation|(}{class-name|ValueError}{punctuation|,} {string-literal|{string|"no"}}{punctuation|)}
template {function|t}{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x # end
`quoted`{punctuation|(}{punctuation|)}
