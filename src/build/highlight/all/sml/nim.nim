{operator|#}{operator|#} doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{operator|#}{punctuation|[} block {punctuation|]}{operator|#}
{keyword|type} {class-name|Kettle}{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object {keyword|of} RootObj
  litres{operator|*}{punctuation|:} {class-name|float
  name}{punctuation|:} string
proc boil{operator|*}{punctuation|(}k{punctuation|:} {class-name|Kettle}{punctuation|,} n{punctuation|:} {class-name|int} {operator|=} {number|0xFF}'u8{punctuation|)}{punctuation|:} {class-name|Option}{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises{punctuation|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  {keyword|let} s {operator|=} {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & $n
  for i {keyword|in} {number|0} {punctuation|.}{punctuation|.}{operator|<} n{punctuation|:}
    {keyword|if} i mod {number|2} {operator|=}{operator|=} {number|0} {keyword|and} not k{punctuation|.}isNil{punctuation|:} {class-name|echo fmt}{string|"\{i\}"}{punctuation|,} {variable|'a'} elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} {class-name|continue} {keyword|else}{punctuation|:} {class-name|discard}
  {keyword|case} s {keyword|of} {string|"x"}{punctuation|:} {class-name|return some}{punctuation|(}1_000{punctuation|)} {keyword|else}{punctuation|:} {keyword|raise} newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}x{punctuation|:} {class-name|untyped}{punctuation|)} {operator|=} x {operator|#} {keyword|end}
`quoted`{punctuation|(}{punctuation|)}
