## doc
import std/{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type Kettle*{punctuation|[}T{punctuation|]} {operator|=} ref {keyword|object} of RootObj
  litres*{operator|:} {class-name|float}
  name{operator|:} {class-name|string}
proc boil*{punctuation|(}k{operator|:} {class-name|Kettle}{punctuation|,} n{operator|:} {class-name|int} {operator|=} {number|0xFF}'u8{punctuation|)}{operator|:} {class-name|Option}{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises{operator|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  {class-name|let} s {operator|=} {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & $n
  for i in {number|0} {punctuation|.}{punctuation|.}{operator|<} n{operator|:}
    {class-name|if} i mod {number|2} {operator|=}{operator|=} {number|0} and not k{punctuation|.}isNil{operator|:} {class-name|echo} fmt{string|"\{i\}"}{punctuation|,} 'a' elif i in {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} {class-name|continue} else{operator|:} {class-name|discard}
  case s of {string|"x"}{operator|:} {class-name|return} some{punctuation|(}1_000{punctuation|)} else{operator|:} {class-name|raise} newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
{class-name|template} t{punctuation|(}x{operator|:} {class-name|untyped}{punctuation|)} {operator|=} x # end
`quoted`{punctuation|(}{punctuation|)}
