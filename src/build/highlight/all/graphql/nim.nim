{comment|## doc}
{property|import} {property|std}/{punctuation|[}{property|strutils}{punctuation|,} {property|tables}{punctuation|]}
{comment|#[ block ]#}
{keyword|type} {class-name|Kettle}*{punctuation|[}{constant|T}{punctuation|]} {operator|=} {property|ref} {property|object} {property|of} {property|RootObj}
  {property|litres}*{punctuation|:} {property|float}
  {attr-name|name}{punctuation|:} {property|string}
{property|proc} {property|boil}*{punctuation|(}{attr-name|k}{punctuation|:} {class-name|Kettle}{punctuation|,} {attr-name|n}{punctuation|:} {property|int} {operator|=} {property|0xFF}'{property|u8}{punctuation|)}{punctuation|:} {class-name|Option}{punctuation|[}{property|int}{punctuation|]} {punctuation|\{}.{property|inline}{punctuation|,} {attr-name|raises}{punctuation|:} {punctuation|[}{punctuation|]}.{punctuation|\}} {operator|=}
  {property|let} {property|s} {operator|=} {string|"at\\t"} {operator|&} {property|r}{string|"raw"} {operator|&} {string|"""multi"""} {operator|&} {variable|$n}
  {property|for} {property|i} {property|in} {number|0} ..< {attr-name|n}{punctuation|:}
    {property|if} {property|i} {property|mod} {number|2} {operator|=}{operator|=} {number|0} {property|and} {property|not} {property|k}.{attr-name|isNil}{punctuation|:} {property|echo} {property|fmt}{string|"\{i\}"}{punctuation|,} '{property|a}' {property|elif} {property|i} {object|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} {property|continue} {attr-name|else}{punctuation|:} {property|discard}
  {property|case} {property|s} {property|of} {string|"x"}{punctuation|:} {property|return} {property-query|some}{punctuation|(}{property|1_000}{punctuation|)} {attr-name|else}{punctuation|:} {property|raise} {property-query|newException}{punctuation|(}{property|ValueError}{punctuation|,} {string|"no"}{punctuation|)}
{property|template} {property-query|t}{punctuation|(}{attr-name|x}{punctuation|:} {property|untyped}{punctuation|)} {operator|=} {property|x} {comment|# end}
`{property|quoted}`{punctuation|(}{punctuation|)}
