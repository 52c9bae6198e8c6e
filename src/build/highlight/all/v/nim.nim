## doc
{keyword|import} std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
{keyword|type} {class-name|Kettle}{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres{operator|*}{punctuation|:} float
  name{punctuation|:} {builtin|string}
proc boil{operator|*}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} {builtin|int} {operator|=} {number|0xFF}'u8{punctuation|)}{punctuation|:} Option{punctuation|[}{builtin|int}{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises{punctuation|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  let s {operator|=} {string quoted-string|"at\\t"} {operator|&} {string quoted-string|r"raw"} {operator|&} {string quoted-string|""}{string quoted-string|"multi"}{string quoted-string|""} {operator|&} $n
  {keyword|for} i {keyword|in} {number|0} {operator|..}{operator|<} n{punctuation|:}
    {keyword|if} i mod {number|2} {operator|==} {number|0} and not k{punctuation|.}isNil{punctuation|:} echo fmt{string quoted-string|"\{i\}"}{punctuation|,} {string quoted-string|'a'} elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} {keyword|continue} {keyword|else}{punctuation|:} discard
  case s of {string quoted-string|"x"}{punctuation|:} {keyword|return} {function|some}{punctuation|(}{number|1_000}{punctuation|)} {keyword|else}{punctuation|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string quoted-string|"no"}{punctuation|)}
template {function|t}{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x # end
`quoted`{punctuation|(}{punctuation|)}
