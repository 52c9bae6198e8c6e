{operator|##} {hvariable|doc}
{hvariable|import} {hvariable|std}{operator|/}{punctuation|[}{hvariable|strutils}{punctuation|,} {hvariable|tables}{punctuation|]}
{operator|#}{punctuation|[} {hvariable|block} {punctuation|]}{operator|#}
{keyword|type} {constant|Kettle}{operator|*}{punctuation|[}{constant|T}{punctuation|]} {operator|=} {hvariable|ref} {hvariable|object} {keyword|of} {constant|RootObj}
  {hvariable|litres}{operator|*:} {hvariable|float}
  {hvariable|name}{operator|:} {hvariable|string}
{hvariable|proc} {hvariable|boil}{operator|*}{punctuation|(}{hvariable|k}{operator|:} {constant|Kettle}{punctuation|,} {hvariable|n}{operator|:} {hvariable|int} {operator|=} {number|0xFF}'{hvariable|u8}{punctuation|)}{operator|:} {constant|Option}{punctuation|[}{hvariable|int}{punctuation|]} {punctuation|\{}{punctuation|.}{hvariable|inline}{punctuation|,} {hvariable|raises}{operator|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  {keyword|let} {hvariable|s} {operator|=} {string|"at\\t"} {operator|&} {hvariable|r}{string|"raw"} {operator|&} {string|"""multi"""} {operator|&} {operator|$}{hvariable|n}
  {hvariable|for} {hvariable|i} {keyword|in} {number|0} {operator|..<} {hvariable|n}{operator|:}
    {keyword|if} {hvariable|i} {hvariable|mod} {number|2} {operator|==} {number|0} {hvariable|and} {builtin|not} {hvariable|k}{punctuation|.}{hvariable|isNil}{operator|:} {hvariable|echo} {hvariable|fmt}{string|"\{i\}"}{punctuation|,} {char|'a'} {hvariable|elif} {hvariable|i} {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} {hvariable|continue} {keyword|else}{operator|:} {hvariable|discard}
  {keyword|case} {hvariable|s} {keyword|of} {string|"x"}{operator|:} {hvariable|return} {hvariable|some}{punctuation|(}1_000{punctuation|)} {keyword|else}{operator|:} {hvariable|raise} {hvariable|newException}{punctuation|(}{constant|ValueError}{punctuation|,} {string|"no"}{punctuation|)}
{hvariable|template} {hvariable|t}{punctuation|(}{hvariable|x}{operator|:} {hvariable|untyped}{punctuation|)} {operator|=} {hvariable|x} {operator|#} {hvariable|end}
`{hvariable|quoted}`{punctuation|(}{punctuation|)}
