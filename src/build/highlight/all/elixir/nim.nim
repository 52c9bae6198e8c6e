{comment|## doc}
{keyword|import} std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{comment|#[ block ]#}
type {module class-name|Kettle}{operator|*}{punctuation|[}{module class-name|T}{punctuation|]} {operator|=} ref object of {module class-name|RootObj}
  litres{operator|*}: float
  {attr-name|name:} string
proc boil{operator|*}{punctuation|(}{attr-name|k:} {module class-name|Kettle}{punctuation|,} {attr-name|n:} int {operator|=} {number|0xFF}'u8{punctuation|)}: {module class-name|Option}{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} {attr-name|raises:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  let s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|"""multi"""} {operator|&} $n
  {keyword|for} i {operator|in} {number|0} {operator|..}< {attr-name|n:}
    {keyword|if} i mod {number|2} {operator|==} {number|0} {keyword|and} {keyword|not} k{punctuation|.}{attr-name|isNil:} echo fmt{string|"\{i\}"}{punctuation|,} {string|'a'} elif i {operator|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}: continue {attr-name|else:} discard
  {keyword|case} s of {string|"x"}: return {function|some}{punctuation|(}{number|1_000}{punctuation|)} {attr-name|else:} {keyword|raise} {function|newException}{punctuation|(}{module class-name|ValueError}{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}{attr-name|x:} untyped{punctuation|)} {operator|=} x {comment|# end}
`quoted`{punctuation|(}{punctuation|)}
