{operator|#}{operator|#} doc
{keyword|import} std{operator|/}{punctuation|[}strutils{operator|,} tables{punctuation|]}
{operator|#}{punctuation|[} block {punctuation|]}{operator|#}
type Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object {keyword|of} RootObj
  litres{operator|*}{punctuation|:} float
  {attr-name|name}{punctuation|:} string
{keyword|proc} boil{operator|*}{punctuation|(}{attr-name|k}{punctuation|:} Kettle{operator|,} {attr-name|n}{punctuation|:} int {operator|=} {number|0xFF}{atom builtin|'u8): Option[int] \{.inline, raises: [].\} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", '}a' elif i {keyword|in} {punctuation|\{}{number|1}{operator|,} {number|3}{punctuation|\}}{punctuation|:} continue {keyword|else}{punctuation|:} discard
  {keyword|case} s {keyword|of} {string|"x"}{punctuation|:} return {function|some}{punctuation|(}1_000{punctuation|)} {keyword|else}{punctuation|:} {keyword|raise} {function|newException}{punctuation|(}ValueError{operator|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}{attr-name|x}{punctuation|:} untyped{punctuation|)} {operator|=} x {operator|#} {keyword|end}
{variable|`quoted`}{punctuation|(}{punctuation|)}
