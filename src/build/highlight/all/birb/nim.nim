## {variable|doc}
{variable|import} {variable|std}{operator|/}{punctuation|[}{variable|strutils}{punctuation|,} {variable|tables}{punctuation|]}
#{punctuation|[} {variable|block} {punctuation|]}#
{variable|type} {class-name|Kettle}{operator|*}{punctuation|[}{class-name|T}{punctuation|]} {operator|=} {variable|ref} {variable|object} {variable|of} {class-name|RootObj}
  {variable|litres}{operator|*}{operator|:} {variable|float}
  {variable|name}{operator|:} {variable|string}
{variable|proc} {variable|boil}{operator|*}{punctuation|(}{variable|k}{operator|:} {class-name|Kettle}{punctuation|,} {variable|n}{operator|:} {variable|int} {operator|=} {number|0xFF}{string|'u8): Option[int] \{.inline, raises: [].\} =
  let s = "at\\t" & r"raw" & """multi""" & $n
  for i in 0 ..< n:
    if i mod 2 == 0 and not k.isNil: echo fmt"\{i\}", '}{variable|a}' {variable|elif} {variable|i} {variable|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} {variable|continue} {keyword|else}{operator|:} {variable|discard}
  {keyword|case} {variable|s} {variable|of} {string|"x"}{operator|:} {class-name|return} {function|some}{punctuation|(}{number|1}{variable|_000}{punctuation|)} {keyword|else}{operator|:} {class-name|raise} {function|newException}{punctuation|(}{class-name|ValueError}{punctuation|,} {string|"no"}{punctuation|)}
{class-name|template} {function|t}{punctuation|(}{variable|x}{operator|:} {variable|untyped}{punctuation|)} {operator|=} {variable|x} # {variable|end}
`{variable|quoted}`{punctuation|(}{punctuation|)}
