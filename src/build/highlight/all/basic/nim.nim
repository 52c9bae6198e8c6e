## doc
import std{operator|/}[strutils{punctuation|,} tables]
#[ block ]#
{keyword|type} Kettle{operator|*}[T] {operator|=} ref object {function|of} RootObj
  litres{operator|*}{punctuation|:} float
  {keyword|name}{punctuation|:} {keyword|string}
proc boil{operator|*}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} {function|int} {operator|=} {number|0}xFF'u8{punctuation|)}{punctuation|:} {function|Option}[{function|int}] \{.inline{punctuation|,} raises{punctuation|:} [].\} {operator|=}
  {function|let} s {operator|=} "{function|at}\\t{string|" & r"}raw{string|" & """}multi{string|""}" {operator|&} $n
  {keyword|for} i {function|in} {number|0} ..{operator|<} n{punctuation|:}
    {keyword|if} i {function|mod} {number|2} {operator|=}{operator|=} {number|0} {operator|and} {operator|not} k.isNil{punctuation|:} echo fmt"\{i\}"{punctuation|,} 'a' elif i {function|in} \{{number|1}{punctuation|,} {number|3}\}{punctuation|:} continue {keyword|else}{punctuation|:} discard
  {keyword|case} s {function|of} {string|"x"}{punctuation|:} {keyword|return} some{punctuation|(}{number|1}_000{punctuation|)} {keyword|else}{punctuation|:} raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
{function|template} t{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x # {keyword|end}
`quoted`{punctuation|(}{punctuation|)}
