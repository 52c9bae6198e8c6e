## doc
import std/{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type Kettle*{punctuation|[}T{punctuation|]} = ref object of RootObj
  litres*{punctuation|:} float
  name{punctuation|:} string
proc boil*{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} int = 0xFF'u8{punctuation|)}{punctuation|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}.inline{punctuation|,} raises{punctuation|:} {punctuation|[}{punctuation|]}.{punctuation|\}} =
  let s = {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & {variable|$n}
  for i in 0 ..< n{punctuation|:}
    {keyword|if} i mod 2 == 0 and not k.isNil{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} 'a' elif i in {punctuation|\{}1{punctuation|,} 3{punctuation|\}}{punctuation|:} continue else{punctuation|:} discard
  {keyword|case} s of {string|"x"}{punctuation|:} return some{punctuation|(}1_000{punctuation|)} else{punctuation|:} raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}x{punctuation|:} untyped{punctuation|)} = x # end
`quoted`{punctuation|(}{punctuation|)}
