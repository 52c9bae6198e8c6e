{verb keyword|#}{verb keyword|#} doc
import std{adverb builtin|/}{verb keyword|[}strutils{verb keyword|,} tables{verb keyword|]}
{verb keyword|#}{verb keyword|[} block {verb keyword|]}{verb keyword|#}
type Kettle{verb keyword|*}{verb keyword|[}T{verb keyword|]} {verb keyword|=} ref object of RootObj
  litres{verb keyword|*:} float
  name{conjunction variable|:} string
proc boil{verb keyword|*}{punctuation|(}k{conjunction variable|:} Kettle{verb keyword|,} n{conjunction variable|:} int {verb keyword|=} {number|0}xFF'u8{punctuation|)}{conjunction variable|:} Option{verb keyword|[}int{verb keyword|]} {verb keyword|\{.}inline{verb keyword|,} raise{verb keyword|s:} {verb keyword|[}{verb keyword|]}{conjunction variable|.}{adverb builtin|\}} {verb keyword|=}
  let s {verb keyword|=} {conjunction variable|"}at{adverb builtin|\\}t{conjunction variable|"} {conjunction variable|&} r{conjunction variable|"}raw{conjunction variable|"} {conjunction variable|&} {conjunction variable|"}{conjunction variable|"}{conjunction variable|"}multi{conjunction variable|"}{conjunction variable|"}{conjunction variable|"} {conjunction variable|&} {verb keyword|$}n
  for i in {number|0} {conjunction variable|..}{verb keyword|<} n{conjunction variable|:}
    if i mod {number|2} {verb keyword|=}{verb keyword|=} {number|0} and not k{conjunction variable|.}isNil{conjunction variable|:} echo fmt{conjunction variable|"}{verb keyword|\{}i{adverb builtin|\}}{conjunction variable|"}{verb keyword|,} {string|'a'} elif i in {verb keyword|\{}{number|1}{verb keyword|,} {number|3}{verb keyword|\}:} continue else{conjunction variable|:} discard
  case s of {conjunction variable|"}x{verb keyword|":} return some{punctuation|(}{number|1}{number|_000}{punctuation|)} else{conjunction variable|:} raise newException{punctuation|(}ValueError{verb keyword|,} {conjunction variable|"}no{conjunction variable|"}{punctuation|)}
template t{punctuation|(}{verb keyword|x:} untyped{punctuation|)} {verb keyword|=} x {verb keyword|#} end
{conjunction variable|`}quoted{conjunction variable|`}{punctuation|(}{punctuation|)}
