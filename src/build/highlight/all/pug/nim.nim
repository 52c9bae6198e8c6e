## doc
{tag|import} {plain-text|std/[strutils, tables]}
#[ block ]#
{tag|type} {plain-text|Kettle*[T] = ref object of RootObj}
  {tag|litres}*: float
  {tag|name{punctuation|:}} {tag|string}
{tag|proc} {plain-text|boil*(k: Kettle, n: int = 0xFF'u8): Option[int] \{.inline, raises: [].\} =}
  {tag|let} {plain-text|s = "at\\t" & r"raw" & """multi""" & $n}
  {tag|for} {plain-text|i in 0 ..< n:}
    {flow-control|{branch keyword|if} i mod {number|2} {operator|==} {number|0} and not k{punctuation|.}isNil{operator|:} echo fmt{string|"\{i\}"}{punctuation|,} {string|'a'} elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} {keyword|continue} {keyword|else}{operator|:} discard}
  {flow-control|{branch keyword|case} s {keyword|of} {string|"x"}{operator|:} {keyword|return} {function|some}{punctuation|(}{number|1_000}{punctuation|)} {keyword|else}{operator|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}}
{tag|template} {plain-text|t(x: untyped) = x # end}
`quoted`()
