{comment|## doc}
{function|import} {url|std/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{comment|#[ block ]#}
type Kettle*{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres*{punctuation|:} float
  name{punctuation|:} string
proc boil*{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} int {operator|=} 0xFF'u8{punctuation|)}{punctuation|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises{punctuation|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  {keyword|let} s {operator|=} {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & $n
  for i {keyword|in} {number|0} {punctuation|.}{punctuation|.}{operator|<} n{punctuation|:}
    {keyword|if} i mod {number|2} {operator|==} {number|0} and not k{punctuation|.}isNil{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} 'a' elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} continue {keyword|else}{punctuation|:} discard
  case s of {string|"x"}{punctuation|:} return some{punctuation|(}1_000{punctuation|)} {keyword|else}{punctuation|:} raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x {comment|# end}
`quoted`{punctuation|(}{punctuation|)}
