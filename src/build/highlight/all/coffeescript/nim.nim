{comment|## doc}
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{comment|#[ block ]#}
type Kettle{operator|*}{punctuation|[}{constant|T}{punctuation|]} {operator|=} ref object {keyword|of} RootObj
  litres{operator|*}{operator|:} float
  {property|name}{operator|:} string
proc boil{operator|*}{punctuation|(}{property|k}{operator|:} Kettle{punctuation|,} {property|n}{operator|:} int {operator|=} {number|0xFF}{string|'u8): Option[int] \{.inline, raises: [].\} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", '}a' elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} {keyword|continue} {property|else}{operator|:} discard
  case s {keyword|of} {string|"x"}{operator|:} {keyword|return} {function|some}{punctuation|(}{number|1_000}{punctuation|)} {property|else}{operator|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}{property|x}{operator|:} untyped{punctuation|)} {operator|=} x {comment|# end}
{inline-javascript|{delimiter punctuation|`}{script language-javascript|quoted}{delimiter punctuation|`}}{punctuation|(}{punctuation|)}
