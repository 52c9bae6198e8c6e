## doc
import std{operator|/}[strutils{punctuation|,} tables]
#[ block ]#
{keyword|type} Kettle{operator|*}[T] {operator|=} ref object of RootObj
  litres{operator|*}{punctuation|:} float
  name{punctuation|:} string
proc boil{operator|*}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} int {operator|=} {number|0}xFF'u8{punctuation|)}{punctuation|:} Option[int] \{.inline{punctuation|,} raises{punctuation|:} [].\} {operator|=}
  let s {operator|=} {string|"at\\t"} {punctuation|&} r{string|"raw"} {punctuation|&} {string|"""multi"""} {punctuation|&} $n
  for i {keyword|in} {number|0} ..{operator|<} n{punctuation|:}
    {keyword|if} i mod {number|2} {operator|==} {number|0} and not k.isNil{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} {string|'a'} elif i {keyword|in} \{{number|1}{punctuation|,} {number|3}\}{punctuation|:} {keyword|continue} {keyword|else}{punctuation|:} discard
  {keyword|case} s of {string|"x"}{punctuation|:} {keyword|return} some{punctuation|(}{number|1_000}{punctuation|)} {keyword|else}{punctuation|:} raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x # {keyword|end}
`quoted`{punctuation|(}{punctuation|)}
