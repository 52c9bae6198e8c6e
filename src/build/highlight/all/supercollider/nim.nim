{operator|#}{operator|#} doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{punctuation|#[} block {punctuation|]}{operator|#}
type {class-name|Kettle}{operator|*}{punctuation|[}{class-name|T}{punctuation|]} {operator|=} ref object of {class-name|RootObj}
  litres{operator|*}{punctuation|:} float
  {label property|name}{punctuation|:} string
proc boil{operator|*}{punctuation|(}{label property|k}{punctuation|:} {class-name|Kettle}{punctuation|,} {label property|n}{punctuation|:} int {operator|=} {number|0xFF}{symbol|'u8): Option[int] \{.inline, raises: [].\} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", '}a' elif i in {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} continue {label property|else}{punctuation|:} discard
  case s of {string|"x"}{punctuation|:} return some{punctuation|(}1_000{punctuation|)} {label property|else}{punctuation|:} raise newException{punctuation|(}{class-name|ValueError}{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}{label property|x}{punctuation|:} untyped{punctuation|)} {operator|=} x {operator|#} end
{operator|`}quoted{operator|`}{punctuation|(}{punctuation|)}
