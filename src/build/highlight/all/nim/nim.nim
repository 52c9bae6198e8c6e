{comment|## doc}
{keyword|import} std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{comment|#[ block ]#}
{keyword|type} Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} {keyword|ref} {keyword|object} {operator|of} RootObj
  litres{operator|*:} float
  name{operator|:} string
{keyword|proc} {function|boil{operator|*}}{punctuation|(}k{operator|:} Kettle{punctuation|,} n{operator|:} int {operator|=} {number|0xFF'u8}{punctuation|)}{operator|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{.}inline{punctuation|,} raises{operator|:} {punctuation|[}{punctuation|]}{punctuation|.\}} {operator|=}
  {keyword|let} s {operator|=} {string|"at\\t"} {operator|&} {string|r"raw"} {operator|&} {string|"""multi"""} {operator|&} {operator|$}n
  {keyword|for} i {operator|in} {number|0} {operator|..<} n{operator|:}
    {keyword|if} i {operator|mod} {number|2} {operator|==} {number|0} {operator|and} {operator|not} k{operator|.}isNil{operator|:} echo {string|fmt"\{i\}"}{punctuation|,} {char|'a'} {keyword|elif} i {operator|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} {keyword|continue} {keyword|else}{operator|:} {keyword|discard}
  {keyword|case} s {operator|of} {string|"x"}{operator|:} {keyword|return} {function|some}{punctuation|(}{number|1_000}{punctuation|)} {keyword|else}{operator|:} {keyword|raise} {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
{keyword|template} {function|t}{punctuation|(}x{operator|:} untyped{punctuation|)} {operator|=} x {comment|# end}
{function|`quoted`}{punctuation|(}{punctuation|)}
