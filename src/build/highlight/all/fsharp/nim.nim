{preprocessor property|## doc}
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{preprocessor property|#[ block ]#}
{keyword|type} {class-name|Kettle}{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref {keyword|object} {keyword|of} {class-name|RootObj}
  litres{operator|*}{punctuation|:} float
  name{punctuation|:} {class-name|string}
proc boil{operator|*}{punctuation|(}k{punctuation|:} {class-name|Kettle}{punctuation|,} n{punctuation|:} {class-name|int} {operator|=} {number|0xFF}'u8{punctuation|)}{punctuation|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}{keyword|inline}{punctuation|,} raises{punctuation|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  {keyword|let} s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|"""multi"""} {operator|&} $n
  {keyword|for} i {keyword|in} {number|0} {operator|..}{operator|<} n{punctuation|:}
    {class-name|if} i {keyword|mod} {number|2} {operator|==} {number|0} {keyword|and} {keyword|not} k{punctuation|.}isNil{punctuation|:} {class-name|echo} fmt{string|"\{i\}"}{punctuation|,} {char|'a'} {keyword|elif} i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} {keyword|continue} {keyword|else}{punctuation|:} {class-name|discard}
  case s {keyword|of} {string|"x"}{punctuation|:} {keyword|return} {function|some}{punctuation|(}1_000{punctuation|)} {keyword|else}{punctuation|:} {class-name|raise} {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}x{punctuation|:} {class-name|untyped}{punctuation|)} {operator|=} x # {keyword|end}
`quoted`{punctuation|(}{punctuation|)}
