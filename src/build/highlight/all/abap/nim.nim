## doc
{keyword|import} std/[strutils{punctuation|,} {keyword|tables}]
#[ {keyword|block} ]#
{keyword|type} Kettle*[T] {operator|=} {keyword|ref} {keyword|object} {keyword|of} RootObj
  litres*{punctuation|:} float
  {keyword|name}{punctuation|:} string
proc boil*{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} int {operator|=} 0xFF'u8{punctuation|)}{punctuation|:} {keyword|Option}[int] {token-operator punctuation|\{}{punctuation|.}inline{punctuation|,} raises{punctuation|:} []{punctuation|.}{token-operator punctuation|\}} {operator|=}
  {keyword|let} s {operator|=} {eol-comment comment|"at\\t" & r"raw" & """multi""" & $n}
  {keyword|for} {keyword|i} {keyword|in} {number|0} {punctuation|.}{punctuation|.}< n{punctuation|:}
    {keyword|if} {keyword|i} {keyword|mod} {number|2} == {number|0} {keyword|and} {keyword|not} k{punctuation|.}isNil{punctuation|:} echo fmt"{token-operator punctuation|\{}i{token-operator punctuation|\}}"{punctuation|,} {string|'a'} elif {keyword|i} {keyword|in} {token-operator punctuation|\{}{number|1}{punctuation|,} {number|3}{token-operator punctuation|\}}{punctuation|:} {keyword|continue} {keyword|else}{punctuation|:} discard
  {keyword|case} s {keyword|of} {eol-comment comment|"x": return some(1_000) else: raise newException(ValueError, "no")}
template t{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} {keyword|x} # {keyword|end}
{string|`quoted`}{punctuation|(}{punctuation|)}
