{verb operator|#}{verb operator|#} doc
import std{adverb function|/}{punctuation|[}strutils{verb operator|,} {keyword|tables}{punctuation|]}
{verb operator|#}{punctuation|[} block {punctuation|]}{verb operator|#}
{keyword|type} Kettle{verb operator|*}{punctuation|[}T{punctuation|]} {verb operator|=} ref object of RootObj
  litres{verb operator|*:} float
  name{verb operator|:} {keyword|string}
proc boil{verb operator|*}{punctuation|(}k{verb operator|:} Kettle{verb operator|,} n{verb operator|:} int {verb operator|=} {number|0xFF}{adverb function|'}u8{punctuation|)}{verb operator|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{verb operator|,} raises{verb operator|:} {punctuation|[}{punctuation|]}{verb operator|.}{punctuation|\}} {verb operator|=}
  let s {verb operator|=} {string|"at\\t"} {verb operator|&} r{string|"raw"} {verb operator|&} {string|""}{string|"multi"}{string|""} {verb operator|&} {verb operator|$}n
  for i {keyword|in} {number|0} {verb operator|.}{verb operator|.}{verb operator|<} n{verb operator|:}
    {keyword|if} i {keyword|mod} {number|2} {verb operator|=}{verb operator|=} {number|0} {keyword|and} {keyword|not} k{punctuation|.}isNil{verb operator|:} echo fmt{string|"\{i\}"}{verb operator|,} {adverb function|'}a{adverb function|'} elif i {keyword|in} {punctuation|\{}{number|1}{verb operator|,} {number|3}{punctuation|\}}{verb operator|:} continue else{verb operator|:} discard
  case s of {string|"x"}{verb operator|:} return some{punctuation|(}{number|1}_000{punctuation|)} else{verb operator|:} raise newException{punctuation|(}ValueError{verb operator|,} {string|"no"}{punctuation|)}
template t{punctuation|(}x{verb operator|:} untyped{punctuation|)} {verb operator|=} x {verb operator|#} end
{symbol|`quoted}{symbol|`}{punctuation|(}{punctuation|)}
