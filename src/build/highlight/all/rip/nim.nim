{comment|## doc}
{reference|import} {reference|std}{punctuation|/}{punctuation|[}{reference|strutils}{punctuation|,} {reference|tables}{punctuation|]}
{comment|#[ block ]#}
{reference|type} {reference|Kettle*}{punctuation|[}{reference|T}{punctuation|]} {punctuation|=} {reference|ref} {reference|object} {reference|of} {reference|RootObj}
  {reference|litres*}{punctuation|:} {reference|float}
  {reference|name}{punctuation|:} {reference|string}
{reference|proc} {reference|boil*}{punctuation|(}{reference|k}{punctuation|:} {reference|Kettle}{punctuation|,} {reference|n}{punctuation|:} {reference|int} {punctuation|=} 0{reference|xFF}'{reference|u8}{punctuation|)}{punctuation|:} {reference|Option}{punctuation|[}{reference|int}{punctuation|]} {punctuation|\{}{punctuation|.}{reference|inline}{punctuation|,} {reference|raises}{punctuation|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {punctuation|=}
  {reference|let} {reference|s} {punctuation|=} {string|"at\\t"} {reference|&} {reference|r}{string|"raw"} {reference|&} {string|""}{string|"multi"}{string|""} {reference|&} {reference|$n}
  {reference|for} {reference|i} {reference|in} {number|0} {punctuation|..}{punctuation|<} {reference|n}{punctuation|:}
    {keyword|if} {reference|i} {reference|mod} {number|2} {punctuation|=}{punctuation|=} {number|0} {reference|and} {reference|not} {reference|k}{punctuation|.}{reference|isNil}{punctuation|:} {reference|echo} {reference|fmt}{string|"\{i\}"}{punctuation|,} {string|'a'} {reference|elif} {reference|i} {reference|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} {reference|continue} {keyword|else}{punctuation|:} {reference|discard}
  {keyword|case} {reference|s} {reference|of} {string|"x"}{punctuation|:} {keyword|return} {reference|some}{punctuation|(}1{reference|_000}{punctuation|)} {keyword|else}{punctuation|:} {keyword|raise} {reference|newException}{punctuation|(}{reference|ValueError}{punctuation|,} {string|"no"}{punctuation|)}
{reference|template} {reference|t}{punctuation|(}{reference|x}{punctuation|:} {reference|untyped}{punctuation|)} {punctuation|=} {reference|x} {comment|# end}
{punctuation|`}{reference|quoted}{punctuation|`}{punctuation|(}{punctuation|)}
