{operator|#}{operator|#} doc
{keyword|import} std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{operator|#}{punctuation|[} block {punctuation|]}{operator|#}
{function|type} {class-name|Kettle}{operator|*}{punctuation|[}{class-name|T}{punctuation|]} {operator|=} ref object of {class-name|RootObj}
  litres{operator|*}{operator|:} float
  {property|name}{operator|:} string
proc boil{operator|*}{punctuation|(}{property|k}{operator|:} {class-name|Kettle}{punctuation|,} {property|n}{operator|:} int {operator|=} {number|0xFF}{string|'u8): Option[int] \{.inline, raises: [].\} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", '}a' elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} {keyword|continue} {keyword|else}{operator|:} discard
  case s of {string|"x"}{operator|:} {keyword|return} some{punctuation|(}1_000{punctuation|)} {keyword|else}{operator|:} raise newException{punctuation|(}{class-name|ValueError}{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}{property|x}{operator|:} untyped{punctuation|)} {operator|=} x {operator|#} end
`quoted`{punctuation|(}{punctuation|)}
