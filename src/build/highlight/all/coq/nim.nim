## doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{attribute attr-name|{punctuation|#[} block {punctuation|]}}#
type Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres{operator|*}{punctuation|:} float
  name{punctuation|:} string
proc boil{operator|*}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} int {operator|=} {number|0xFF}{operator|'}u8{punctuation|)}{punctuation|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises{punctuation|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  {keyword|let} s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|"""multi"""} {operator|&} $n
  {keyword|for} i {keyword|in} {number|0} {operator|..}{operator|<} n{punctuation|:}
    {keyword|if} i mod {number|2} {operator|=}{operator|=} {number|0} and not k{punctuation|.}isNil{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} {operator|'}a{operator|'} elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} continue {keyword|else}{punctuation|:} discard
  case s of {string|"x"}{punctuation|:} {keyword|return} some{punctuation|(}{number|1_000}{punctuation|)} {keyword|else}{punctuation|:} raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x # {keyword|end}
`quoted{punctuation|`(}{punctuation|)}
