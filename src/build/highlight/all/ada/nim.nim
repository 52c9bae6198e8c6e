## {variable|doc}
{variable|import} {variable|std}{operator|/}[{variable|strutils}{punctuation|,} {variable|tables}]
#[ {variable|block} ]#
{keyword|type} {variable|Kettle}{operator|*}[{variable|T}] {operator|=} {variable|ref} {variable|object} {keyword|of} {variable|RootObj}
  {variable|litres}{operator|*}{punctuation|:} {variable|float}
  {variable|name}{punctuation|:} {variable|string}
{variable|proc} {variable|boil}{operator|*}{punctuation|(}{variable|k}{punctuation|:} {variable|Kettle}{punctuation|,} {variable|n}{punctuation|:} {variable|int} {operator|=} 0xFF{attribute attr-name|'u8}{punctuation|)}{punctuation|:} {variable|Option}[{variable|int}] \{{punctuation|.}{variable|inline}{punctuation|,} {variable|raises}{punctuation|:} []{punctuation|.}\} {operator|=}
  {variable|let} {variable|s} {operator|=} {string|"at\\t"} {operator|&} {variable|r}{string|"raw"} {operator|&} {string|"""multi"""} {operator|&} ${variable|n}
  {keyword|for} {variable|i} {keyword|in} {number|0} {punctuation|..}{operator|<} {variable|n}{punctuation|:}
    {keyword|if} {variable|i} {keyword|mod} {number|2} {operator|=}{operator|=} {number|0} {keyword|and} {keyword|not} {variable|k}{punctuation|.}{variable|isNil}{punctuation|:} {variable|echo} {variable|fmt}{string|"\{i\}"}{punctuation|,} {char|'a'} {variable|elif} {variable|i} {keyword|in} \{{number|1}{punctuation|,} {number|3}\}{punctuation|:} {variable|continue} {keyword|else}{punctuation|:} {variable|discard}
  {keyword|case} {variable|s} {keyword|of} {string|"x"}{punctuation|:} {keyword|return} {keyword|some}{punctuation|(}{number|1_000}{punctuation|)} {keyword|else}{punctuation|:} {keyword|raise} {variable|newException}{punctuation|(}{variable|ValueError}{punctuation|,} {string|"no"}{punctuation|)}
{variable|template} {variable|t}{punctuation|(}{variable|x}{punctuation|:} {variable|untyped}{punctuation|)} {operator|=} {variable|x} # {keyword|end}
`{variable|quoted}`{punctuation|(}{punctuation|)}
