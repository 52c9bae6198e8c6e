## doc
{keyword|import} std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref {keyword|object} {keyword|of} RootObj
  litres{operator|*}{operator|:} {keyword|float}
  name{operator|:} {keyword|string}
proc boil{operator|*}{punctuation|(}k{operator|:} Kettle{punctuation|,} n{operator|:} {keyword|int} {operator|=} 0xFF'u8{punctuation|)}{operator|:} Option{punctuation|[}{keyword|int}{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises{operator|:} {sql language-sql|{punctuation|[}{punctuation|]}}{punctuation|.}{punctuation|\}} {operator|=}
  {class-name|let} s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|""}{string|"multi"}{string|""} {operator|&} $n
  {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.}{operator|<} n{operator|:}
    {keyword|if} i {class-name|mod} {number|2} {operator|==} {number|0} {keyword|and} {keyword|not} k{punctuation|.}isNil{operator|:} echo fmt{string|"\{i\}"}{punctuation|,} {string|'a'} elif {class-name|i} {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} {keyword|continue} {keyword|else}{operator|:} discard
  {keyword|case} s {keyword|of} {string|"x"}{operator|:} {keyword|return} {function|some}{punctuation|(}1_000{punctuation|)} {keyword|else}{operator|:} {class-name|raise} {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
{class-name|template} {function|t}{punctuation|(}x{operator|:} untyped{punctuation|)} {operator|=} x # {keyword|end}
`quoted`{punctuation|(}{punctuation|)}
