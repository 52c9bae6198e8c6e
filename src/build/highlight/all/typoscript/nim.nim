{comment|## doc}
{tag|import} {tag|std}{operator|/}{punctuation|[}{tag|strutils}{punctuation|,} {tag|tables}{punctuation|]}
{comment|#[ block ]#}
{tag|type} {tag|Kettle}{operator|*}{punctuation|[}{tag|T}{punctuation|]} {operator|=} {string|ref object of RootObj}
  {tag|litres}{operator|*}{punctuation|:} {tag|float}
  {tag|name}{punctuation|:} {tag|string}
{tag|proc} {tag|boil}{operator|*}{punctuation|(}{tag|k}{punctuation|:} {tag|Kettle}{punctuation|,} {tag|n}{punctuation|:} {tag|int} {operator|=} {string|0xFF'u8){punctuation|:} Option[int] \{.inline{punctuation|,} raises{punctuation|:} [].\} =}
  {tag|let} {tag|s} {operator|=} {string|"at\\t" & r"raw" & """multi""" & $n}
  {tag|for} {tag|i} {tag|in} {number|0 {operator|.}}{punctuation|.}{operator|<} {tag|n}{punctuation|:}
    {tag|if} {tag|i} {tag|mod} {number|2 {operator|=}}{string|= 0 and not k.isNil{punctuation|:} echo fmt"\{i\}"{punctuation|,} 'a' elif i in \{1{punctuation|,} 3\}{punctuation|:} continue else{punctuation|:} discard}
  {tag|case} {tag|s} {tag|of} "{tag|x}"{punctuation|:} {tag|return} {tag|some}{punctuation|(}{tag|1_000}{punctuation|)} {tag|else}{punctuation|:} {tag|raise} {tag|newException}{punctuation|(}{tag|ValueError}{punctuation|,} "{tag|no}"{punctuation|)}
{tag|template} {tag|t}{punctuation|(}{tag|x}{punctuation|:} {tag|untyped}{punctuation|)} {operator|=} {string|x }{comment|# end}
`{tag|quoted}`{punctuation|(}{punctuation|)}
