## doc
{keyword|import} std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres{operator|*}{punctuation|:} float
  name{punctuation|:} string
{keyword|proc} boil{operator|*}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} int {operator|=} {number|0xFF}'u8{punctuation|)}{punctuation|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises{punctuation|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  let s {operator|=} {string|"at{symbol|\\t}"} {operator|&} r{string|"raw"} {operator|&} {string|""}{string|"multi"}{string|""} {operator|&} {constant-parameter-sign important|$}n
  {keyword|for} i {keyword|in} {number|0} {operator|..<} n{punctuation|:}
    {keyword|if} i mod {number|2} {operator|==} {number|0} and not k{punctuation|.}isNil{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} {char|'a'} elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} {keyword|continue} {keyword|else}{punctuation|:} discard
  {keyword|case} s of {string|"x"}{punctuation|:} {keyword|return} {procedure-name function|some}{punctuation|(}1_000{punctuation|)} {keyword|else}{punctuation|:} raise {procedure-name function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {procedure-name function|t}{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x # end
{string|`quoted`}{punctuation|(}{punctuation|)}
