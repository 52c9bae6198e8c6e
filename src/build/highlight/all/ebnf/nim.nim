## {rule|doc}
{rule|import std}{operator|/}{punctuation|[}{rule|strutils}{punctuation|,} {rule|tables}{punctuation|]}
#{punctuation|[} {rule|block} {punctuation|]}#
{rule|type Kettle}{operator|*}{punctuation|[}{rule|T}{punctuation|]} {operator|=} {rule|ref object of RootObj}
  {rule|litres}{operator|*}: {rule|float}
  {rule|name}: {rule|string}
{rule|proc boil}{operator|*}{punctuation|(}{rule|k}: {rule|Kettle}{punctuation|,} {rule|n}: {rule|int} {operator|=} 0xFF'{rule|u8}{punctuation|)}: {rule|Option}{punctuation|[}{rule|int}{punctuation|]} {punctuation|\{}{punctuation|.}{rule|inline}{punctuation|,} {rule|raises}: {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  {definition rule keyword|let s} {operator|=} {string|"at\\t"} & {rule|r}{string|"raw"} & {string|""}{string|"multi"}{string|""} & ${rule|n}
  {rule|for i in} 0 {punctuation|.}{punctuation|.}< {rule|n}:
    {rule|if i mod} 2 {operator|=}{operator|=} 0 {rule|and not k}{punctuation|.}{rule|isNil}: {rule|echo fmt}{string|"\{i\}"}{punctuation|,} {string|'a'} {rule|elif i in} {punctuation|\{}1{punctuation|,} 3{punctuation|\}}: {rule|continue else}: {rule|discard}
  {rule|case s of} {string|"x"}: {rule|return some}{punctuation|(}1_000{punctuation|)} {rule|else}: {rule|raise newException}{punctuation|(}{rule|ValueError}{punctuation|,} {string|"no"}{punctuation|)}
{rule|template t}{punctuation|(}{rule|x}: {rule|untyped}{punctuation|)} {operator|=} {rule|x} # {rule|end}
`{rule|quoted}`{punctuation|(}{punctuation|)}
