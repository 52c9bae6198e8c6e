## doc
{keyword|import} std{operator|/}[strutils{punctuation|,} tables]
#[ {keyword|block} ]#
{keyword|type} Kettle{operator|*}[T] {operator|=} {keyword|ref} object {keyword|of} RootObj
  litres{operator|*}{punctuation|:} float
  name{punctuation|:} {keyword|string}
proc boil{operator|*}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} int {operator|=} 0xFF'u8{punctuation|)}{punctuation|:} Option[int] \{{punctuation|.}inline{punctuation|,} raises{punctuation|:} []{punctuation|.}\} {operator|=}
  let s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|"""multi"""} {operator|&} $n
  {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.}{operator|<} n{punctuation|:}
    {keyword|if} i mod {number|2} {operator|=}{operator|=} {number|0} {operator|and} {operator|not} k{punctuation|.}isNil{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} {string|'a'} elif i {keyword|in} \{{number|1}{punctuation|,} {number|3}\}{punctuation|:} {keyword|continue} {keyword|else}{punctuation|:} discard
  case s {keyword|of} {string|"x"}{punctuation|:} {keyword|return} some{punctuation|(}1_000{punctuation|)} {keyword|else}{punctuation|:} raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x # {keyword|end}
`quoted`{punctuation|(}{punctuation|)}
