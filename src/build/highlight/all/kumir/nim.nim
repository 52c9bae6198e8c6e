{prolog|## doc}
{name|import std}{operator-char operator|/}{punctuation|[}{name|strutils}{punctuation|,} {name|tables}{punctuation|]}
{prolog|#[ block ]#}
{name|type Kettle}{operator-char operator|*}{punctuation|[}{name|T}{punctuation|]} {operator-char operator|=} {name|ref object of RootObj}
  {name|litres}{operator-char operator|*}{punctuation|:} {name|float}
  {name|name}{punctuation|:} {name|string}
{name|proc boil}{operator-char operator|*}{punctuation|(}{name|k}{punctuation|:} {name|Kettle}{punctuation|,} {name|n}{punctuation|:} {name|int} {operator-char operator|=} 0xFF'{name|u8}{punctuation|)}{punctuation|:} {name|Option}{punctuation|[}{name|int}{punctuation|]} \{.{name|inline}{punctuation|,} {name|raises}{punctuation|:} {punctuation|[}{punctuation|]}.\} {operator-char operator|=}
  {name|let s} {operator-char operator|=} {string|"at\\t"} & {name|r}{string|"raw"} & {string|""}{string|"multi"}{string|""} & ${name|n}
  {name|for i in 0} ..{operator-char operator|<} {name|n}{punctuation|:}
    {name|if i mod 2} {operator-char operator|=}{operator-char operator|=} {number|0} {name|and not k}.{name|isNil}{punctuation|:} {name|echo fmt}{string|"\{i\}"}{punctuation|,} {string|'a'} {name|elif i in} \{{number|1}{punctuation|,} {number|3}\}{punctuation|:} {name|continue else}{punctuation|:} {name|discard}
  {name|case s of} {string|"x"}{punctuation|:} {name|return some}{punctuation|(}1_000{punctuation|)} {name|else}{punctuation|:} {name|raise newException}{punctuation|(}{name|ValueError}{punctuation|,} {string|"no"}{punctuation|)}
{name|template t}{punctuation|(}{name|x}{punctuation|:} {name|untyped}{punctuation|)} {operator-char operator|=} {name|x} {prolog|# end}
`{name|quoted}`{punctuation|(}{punctuation|)}
