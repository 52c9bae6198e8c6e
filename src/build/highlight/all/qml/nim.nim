## doc
{keyword|import} std/{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type Kettle*{punctuation|[}T{punctuation|]} = ref object of RootObj
  litres*{punctuation|:} {javascript-expression language-javascript|float}
  {property|name}{punctuation|:} {javascript-expression language-javascript|string}
proc boil*(k{punctuation|:} {javascript-expression language-javascript|Kettle{punctuation|,} {literal-property property|n}{operator|:} int {operator|=} {number|0xFF}}'u8){punctuation|:} {javascript-expression language-javascript|Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} {literal-property property|raises}{operator|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}}
  let s = {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & $n
  for i in 0 ..< n{punctuation|:}
    if i mod 2 == 0 and not k.isNil{punctuation|:} {javascript-expression language-javascript|echo fmt{string|"\{i\}"}{punctuation|,} {string|'a'} elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} {keyword|continue} {keyword|else}{operator|:} discard}
  case s of {string|"x"}{punctuation|:} {javascript-expression language-javascript|{keyword|return} {function|some}{punctuation|(}{number|1_000}{punctuation|)} {keyword|else}{operator|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}}
template t(x{punctuation|:} {javascript-expression language-javascript|untyped}) = x # end
`quoted`()
