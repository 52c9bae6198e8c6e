## doc
import {op-code keyword|std}{operator|/}[strutils{punctuation|,} tables]
#[ block ]#
type Kettle{operator|*}[{register variable|T}] {operator|=} ref object of RootObj
  litres{operator|*}{punctuation|:} float
  name{punctuation|:} string
proc boil{operator|*}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} {register variable|n}{punctuation|:} int {operator|=} 0xFF'u8{punctuation|)}{punctuation|:} Option[int] \{.inline{punctuation|,} raises{punctuation|:} [].\} {operator|=}
  let {register variable|s} {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|""}{string|"multi"}{string|""} {operator|&} ${register variable|n}
  for {register variable|i} {op-code keyword|in} {decimal-number number|0} ..{operator|<} {register variable|n}{punctuation|:}
    if {register variable|i} mod {decimal-number number|2} {operator|==} {decimal-number number|0} {op-code keyword|and} not k.isNil{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} {string|'a'} elif {register variable|i} {op-code keyword|in} \{{decimal-number number|1}{punctuation|,} {decimal-number number|3}\}{punctuation|:} continue else{punctuation|:} discard
  case {register variable|s} of {string|"x"}{punctuation|:} return some{punctuation|(}1_000{punctuation|)} else{punctuation|:} raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {register variable|t}{punctuation|(}{register variable|x}{punctuation|:} untyped{punctuation|)} {operator|=} {register variable|x} # end
{string|`quoted`}{punctuation|(}{punctuation|)}
