## doc
{keyword|import} std/{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type Kettle*{variable|[T]} {punctuation|=} ref {keyword|object} of RootObj
  litres*{punctuation|:} float
  name{punctuation|:} {keyword|string}
proc boil*{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} {keyword|int} {punctuation|=} {number|0xFF}'u8{punctuation|)}{punctuation|:} Option{variable|[int]} {punctuation|\{}.inline{punctuation|,} raises{punctuation|:} {punctuation|[}{punctuation|]}.{punctuation|\}} {punctuation|=}
  let s {punctuation|=} {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & $n
  for i in {number|0} ..< n{punctuation|:}
    if i mod {number|2} {punctuation|=}{punctuation|=} {number|0} {function|and} {function|not} k.isNil{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} {string|'a'} elif i in {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} continue else{punctuation|:} discard
  case s of {string|"x"}{punctuation|:} return some{punctuation|(}1_000{punctuation|)} else{punctuation|:} raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}x{punctuation|:} untyped{punctuation|)} {punctuation|=} x # end
`quoted`{punctuation|(}{punctuation|)}
