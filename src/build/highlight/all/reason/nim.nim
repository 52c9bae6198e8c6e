{operator|#}{operator|#} doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{operator|#}{punctuation|[} block {punctuation|]}{operator|#}
{keyword|type} {constructor|Kettle}{operator|*}{punctuation|[}{constructor|T}{punctuation|]} {operator|=} ref {keyword|object} {keyword|of} {constructor|RootObj}
  litres{operator|*}{punctuation|:} float
  name{punctuation|:} string
proc boil{operator|*}{punctuation|(}k{punctuation|:} {constructor|Kettle}{punctuation|,} n{punctuation|:} int {operator|=} {number|0xFF}{operator|'}u8{punctuation|)}{punctuation|:} {constructor|Option}{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises{punctuation|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  {keyword|let} s {operator|=} {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & $n
  {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.}{operator|<} n{punctuation|:}
    {keyword|if} i {operator|mod} {number|2} {operator|==} {number|0} {keyword|and} not k{punctuation|.}isNil{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} {char|'a'} elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} continue {keyword|else}{punctuation|:} discard
  case s {keyword|of} {string|"x"}{punctuation|:} return some{punctuation|(}{number|1}_000{punctuation|)} {keyword|else}{punctuation|:} raise newException{punctuation|(}{constructor|ValueError}{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x {operator|#} {keyword|end}
{operator|`}quoted{operator|`}{punctuation|(}{punctuation|)}
