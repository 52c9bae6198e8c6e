{comment|## doc}
{node|import} {node|std}/{punctuation|[}{node|strutils}{punctuation|,} {node|tables}{punctuation|]}
{comment|#[ block ]#}
{node|type} {node|Kettle}*{punctuation|[}{node|T}{punctuation|]} {operator|=} {attr-value|ref} {node|object} {node|of} {node|RootObj}
  {node|litres}*{operator|:} {node|float}
  {node|name}{operator|:} {node|string}
{node|proc} {node|boil}*({node|k}{operator|:} {node|Kettle}{punctuation|,} {node|n}{operator|:} {attr-name|int} {operator|=} {attr-value|0}xFF'{node|u8}){operator|:} {node|Option}{punctuation|[}{node|int}{punctuation|]} {punctuation|\{}.inline{punctuation|,} {node|raises}{operator|:} {punctuation|[}{punctuation|]}.{punctuation|\}} {operator|=}
  {attr-value|let} {attr-name|s} {operator|=} {attr-value|"at\\t"} & {node|r}"{node|raw}" & {node|""}"{node|multi}"{node|""} & ${node|n}
  {node|for} {node|i} {node|in} {node|0} ..< {node|n}{operator|:}
    {node|if} {node|i} {node|mod} {attr-name|2} {operator|=}{operator|=} {attr-value|0} {node|and} {node|not} {node|k}.isNil{operator|:} {node|echo} {node|fmt}"{punctuation|\{}{node|i}{punctuation|\}}{node|", 'a' elif i in \{1, 3\}: continue else: discard
  case s of "}x"{operator|:} {node|return} {node|some}({node|1}_000) {node|else}{operator|:} {node|raise} {node|newException}({node|ValueError}{punctuation|,} {node|"no"})
{node|template} {node|t}({node|x}{operator|:} {node|untyped}) {operator|=} {attr-value|x} # {node|end}
`{node|quoted}`()
