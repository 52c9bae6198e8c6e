## {rule|doc}
{rule|import} {rule|std}{operator|/}{punctuation|[}{rule|strutils}, {rule|tables}{punctuation|]}
#{punctuation|[} {rule|block} {punctuation|]}#
{rule|type} {rule|Kettle}*{punctuation|[}{rule|T}{punctuation|]} {operator|=} {rule|ref} {rule|object} {rule|of} {rule|RootObj}
  {rule|litres}*: {rule|float}
  {rule|name}: {rule|string}
{rule|proc} {rule|boil}*{punctuation|(}{rule|k}: {rule|Kettle}, {rule|n}: {rule|int} {operator|=} {repetition operator|0}{rule|xFF}'{rule|u8}{punctuation|)}: {rule|Option}{punctuation|[}{rule|int}{punctuation|]} \{.{rule|inline}, {rule|raises}: {punctuation|[}{punctuation|]}.\} {operator|=}
  {rule|let} {rule|s} {operator|=} {string|"at\\t"} & {rule|r}{string|"raw"} & {string|""}{string|"multi"}{string|""} & ${rule|n}
  {rule|for} {rule|i} {rule|in} {repetition operator|0} ..< {rule|n}:
    {rule|if} {rule|i} {rule|mod} {repetition operator|2} {operator|=}{operator|=} {repetition operator|0} {rule|and} {rule|not} {rule|k}.{rule|isNil}: {rule|echo} {rule|fmt}{string|"\{i\}"}, '{rule|a}' {rule|elif} {rule|i} {rule|in} \{{repetition operator|1}, {repetition operator|3}\}: {rule|continue} {rule|else}: {rule|discard}
  {rule|case} {rule|s} {rule|of} {string|"x"}: {rule|return} {rule|some}{punctuation|(}{repetition operator|1}_000{punctuation|)} {rule|else}: {rule|raise} {rule|newException}{punctuation|(}{rule|ValueError}, {string|"no"}{punctuation|)}
{rule|template} {rule|t}{punctuation|(}{rule|x}: {rule|untyped}{punctuation|)} {operator|=} {rule|x} # {rule|end}
`{rule|quoted}`{punctuation|(}{punctuation|)}
