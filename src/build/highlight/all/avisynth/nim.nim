{comment|## doc}
{builtin-function function|import} std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{comment|#[ block ]#}
type Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres{operator|*}{operator|:} {argument|{keyword|float}
  name}{operator|:} {argument|{keyword|string}
proc} boil{operator|*}{punctuation|(}k{operator|:} Kettle{punctuation|,} n{operator|:} int {operator|=} 0xFF'u8{punctuation|)}{operator|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}{function|inline}{punctuation|,} raises{operator|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  let s {operator|=} {string|"at\\t"} & r{string|"raw"} & {string|"""multi"""} & $n
  {keyword|for} i in {number|0} {punctuation|.}{punctuation|.}{operator|<} n{operator|:}
    {keyword|if} i mod {number|2} {operator|==} {number|0} and not k{punctuation|.}{function|isNil}{operator|:} {builtin-function function|echo} fmt{string|"\{i\}"}{punctuation|,} 'a' elif i in {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} continue {keyword|else}{operator|:} discard
  case s of {string|"x"}{operator|:} {keyword|return} {function|some}{punctuation|(}1_000{punctuation|)} {keyword|else}{operator|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}x{operator|:} untyped{punctuation|)} {operator|=} x {comment|# end}
`quoted`{punctuation|(}{punctuation|)}
