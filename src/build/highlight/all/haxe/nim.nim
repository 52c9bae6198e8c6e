## doc
{keyword|import} std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type {class-name|Kettle}{operator|*}{punctuation|[}{class-name|T}{punctuation|]} {operator|=} ref object of {class-name|RootObj}
  litres{operator|*}{operator|:} float
  name{operator|:} string
proc boil{operator|*}{punctuation|(}k{operator|:} {class-name|Kettle}{punctuation|,} n{operator|:} int {operator|=} {number|0xFF}{string-interpolation|{string|'u8): Option[int] \{.inline, raises: [].\} =
  let s = "at\\t" & r"raw" & """multi""" & }{interpolation|{interpolation-punctuation punctuation|$}{expression|n}}{string|
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", '}}a' elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} {keyword|continue} {keyword|else}{operator|:} discard
  {keyword|case} s of {string|"x"}{operator|:} {keyword|return} {function|some}{punctuation|(}{number|1}_000{punctuation|)} {keyword|else}{operator|:} raise {function|newException}{punctuation|(}{class-name|ValueError}{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}x{operator|:} {keyword|untyped}{punctuation|)} {operator|=} x # end
`quoted`{punctuation|(}{punctuation|)}
