{comment|## doc}
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{attribute|{delimiter punctuation|#[}{attribute-content| {attribute-class-name class-name|block} }{delimiter punctuation|]}}{comment|#}
type Kettle{operator|*}{punctuation|[}{constant|T}{punctuation|]} {operator|=} ref {keyword type-declaration|object} of RootObj
  litres{operator|*}{punctuation|:} {keyword type-declaration|float}
  name{punctuation|:} {keyword type-declaration|string}
proc boil{operator|*}{punctuation|(}{argument-name|k}{punctuation|:} Kettle{punctuation|,} {argument-name|n}{punctuation|:} {keyword type-declaration|int} {operator|=} {number|0xFF}{string single-quoted-string|'u8): Option[int] \{.inline, raises: [].\} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", '}a' elif i in {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} {keyword|continue} {keyword|else}{punctuation|:} discard
  {keyword|case} s of {string double-quoted-string|"x"}{punctuation|:} {keyword|return} {function|some}{punctuation|(}{number|1_000}{punctuation|)} {keyword|else}{punctuation|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string double-quoted-string|"no"}{punctuation|)}
template {function|t}{punctuation|(}{argument-name|x}{punctuation|:} untyped{punctuation|)} {operator|=} x {comment|# end}
{string backtick-quoted-string|`quoted`}{punctuation|(}{punctuation|)}
