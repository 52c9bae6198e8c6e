## doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres{operator|*}: float
  {keyword|name}: string
{step keyword|proc boil}{operator|*}{punctuation|(}k: Kettle{punctuation|,} n: int {operator|=} 0xFF{string|'u8): Option[int] \{.inline, raises: [].\} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", '}a' elif i {operator-keyword operator|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}: {keyword|continue} {keyword|else}: discard
  case s of {string|"x"}: {keyword|return} {function keyword|some}{punctuation|(}1_000{punctuation|)} {keyword|else}: {keyword|raise} {function keyword|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function keyword|t}{punctuation|(}x: untyped{punctuation|)} {operator|=} x # {keyword|end}
`quoted`{punctuation|(}{punctuation|)}
