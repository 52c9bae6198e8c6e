{operator|#}{operator|#} doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{operator|#}{punctuation|[} block {punctuation|]}{operator|#}
{keyword|type} {class-name|Kettle}{operator|*}{punctuation|[}{class-name|T}{punctuation|]} {operator|=} ref {keyword|object} {keyword|of} {class-name|RootObj}
  litres{operator|*}{operator|:} {keyword|float}
  name{operator|:} {keyword|string}
proc boil{operator|*}{punctuation|(}k{operator|:} {class-name|Kettle}{punctuation|,} n{operator|:} {keyword|int} {operator|=} {number|0xFF}{operator|'}u8{punctuation|)}{operator|:} {class-name|Option}{punctuation|[}{keyword|int}{punctuation|]} {punctuation|\{}{punctuation|.}{function|inline}{punctuation|,} raises{operator|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  {keyword|let} s {operator|=} {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & $n
  {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.}{operator|<} n{operator|:}
    {keyword|if} i {operator|mod} {number|2} {operator|==} {number|0} {keyword|and} not k{punctuation|.}{function|isNil}{operator|:} echo fmt{string|"\{i\}"}{punctuation|,} {char|'a'} elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} continue {keyword|else}{operator|:} discard
  case s {keyword|of} {string|"x"}{operator|:} return {function|some}{punctuation|(}{number|1}_000{punctuation|)} {keyword|else}{operator|:} raise {function|newException}{punctuation|(}{class-name|ValueError}{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}x{operator|:} untyped{punctuation|)} {operator|=} x {operator|#} {keyword|end}
{template-string|{template-punctuation string|`}{string|quoted}{template-punctuation string|`}}{punctuation|(}{punctuation|)}
