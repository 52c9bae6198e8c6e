{comment|## doc}
{keyword-operator operator|import} {identifier|std}{operator|/}{punctuation|[}{identifier|strutils}{punctuation|,} {identifier|tables}{punctuation|]}
{comment|#[ block ]#}
{identifier|type} {identifier|Kettle}{operator|*}{punctuation|[}{identifier|T}{punctuation|]} {operator|=} {identifier|ref} {identifier|object} {keyword-operator operator|of} {identifier|RootObj}
  {identifier|litres}{operator|*}{punctuation|:} {identifier|float}
  {identifier|name}{punctuation|:} {identifier|string}
{identifier|proc} {identifier|boil}{operator|*}{punctuation|(}{identifier|k}{punctuation|:} {identifier|Kettle}{punctuation|,} {identifier|n}{punctuation|:} {identifier|int} {operator|=} {number|0xFF}{string|'u8): Option[int] \{.inline, raises: [].\} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", '}{identifier|a}' {identifier|elif} {identifier|i} {keyword-operator operator|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} {keyword|continue} {keyword|else}{punctuation|:} {identifier|discard}
  {keyword|case} {identifier|s} {keyword-operator operator|of} {interpolated-string|{string|"x"}}{punctuation|:} {keyword|return} {identifier|some}{punctuation|(}{number|1_000}{punctuation|)} {keyword|else}{punctuation|:} {identifier|raise} {identifier|newException}{punctuation|(}{identifier|ValueError}{punctuation|,} {interpolated-string|{string|"no"}}{punctuation|)}
{identifier|template} {identifier|t}{punctuation|(}{identifier|x}{punctuation|:} {identifier|untyped}{punctuation|)} {operator|=} {identifier|x} {comment|# end}
{punctuation|`}{identifier|quoted}{punctuation|`}{punctuation|(}{punctuation|)}
