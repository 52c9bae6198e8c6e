#{attribute keyword|# doc}
{keyword|import} std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type {class-name|Kettle}{operator|*}{punctuation|[}{class-name|T}{punctuation|]} {operator|=} ref object of RootObj
  litres{operator|*}{operator|:} float
  name{operator|:} string
proc boil{operator|*}{punctuation|(}k{operator|:} {class-name|Kettle}{punctuation|,} n{operator|:} int {operator|=} {number|0xFF}'u8{punctuation|)}{operator|:} {class-name|Option}{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises{operator|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  let s {operator|=} {string-literal|{string|"at\\t"}} {operator|&} r{string-literal|{string|"raw"}} {operator|&} {triple-quoted-string string|"""multi"""} {operator|&} $n
  {keyword|for} i {keyword|in} {number|0} {operator|..}{operator|<} n{operator|:}
    {keyword|if} i mod {number|2} {operator|==} {number|0} and not k{punctuation|.}isNil{operator|:} echo fmt{string-literal|{string|"\{i\}"}}{punctuation|,} 'a' elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} {keyword|continue} {keyword|else}{operator|:} discard
  case s of {string-literal|{string|"x"}}{operator|:} {keyword|return} {function|some}{punctuation|(}1_000{punctuation|)} {keyword|else}{operator|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string-literal|{string|"no"}}{punctuation|)}
template {function|t}{punctuation|(}x{operator|:} untyped{punctuation|)} {operator|=} x {attribute keyword|# end}
`quoted`{punctuation|(}{punctuation|)}
