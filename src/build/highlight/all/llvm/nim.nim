## {keyword|doc}
{keyword|import} {keyword|std}/{punctuation|[}{keyword|strutils}{punctuation|,} {keyword|tables}{punctuation|]}
#{punctuation|[} {keyword|block} {punctuation|]}#
{keyword|type} Kettle{punctuation|*}{punctuation|[}T{punctuation|]} {punctuation|=} {keyword|ref} {keyword|object} {keyword|of} RootObj
  {keyword|litres}{punctuation|*}: {type class-name|float}
  {label|name:} {keyword|string}
{keyword|proc} {keyword|boil}{punctuation|*}{punctuation|(}{label|k:} Kettle{punctuation|,} {label|n:} {keyword|int} {punctuation|=} {number|0xFF}'{keyword|u8}{punctuation|)}: Option{punctuation|[}{keyword|int}{punctuation|]} {punctuation|\{}{punctuation|.}{keyword|inline}{punctuation|,} {label|raises:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {punctuation|=}
  {keyword|let} {keyword|s} {punctuation|=} {string|"at\\t"} & {keyword|r}{string|"raw"} & {string|""}{string|"multi"}{string|""} & ${keyword|n}
  {keyword|for} {keyword|i} {keyword|in} {number|0} {punctuation|.}{punctuation|.}{punctuation|<} {label|n:}
    {keyword|if} {keyword|i} {keyword|mod} {number|2} {punctuation|=}{punctuation|=} {number|0} {keyword|and} {keyword|not} {label|k.isNil:} {keyword|echo} {keyword|fmt}{string|"\{i\}"}{punctuation|,} '{keyword|a}' {keyword|elif} {keyword|i} {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}: {keyword|continue} {label|else:} {keyword|discard}
  {keyword|case} {keyword|s} {keyword|of} {string|"x"}: {keyword|return} {keyword|some}{punctuation|(}1_000{punctuation|)} {label|else:} {keyword|raise} newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
{keyword|template} {keyword|t}{punctuation|(}{label|x:} {keyword|untyped}{punctuation|)} {punctuation|=} {keyword|x} # {keyword|end}
`{keyword|quoted}`{punctuation|(}{punctuation|)}
