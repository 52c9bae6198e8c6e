{symbol|#}{symbol|#} doc
import std{symbol|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{symbol|#}{punctuation|[} block {punctuation|]}{symbol|#}
{builtin-function keyword|type} Kettle{symbol|*}{punctuation|[}T{punctuation|]} {symbol|=} ref object of RootObj
  litres{symbol|*}: float
  {label property|name:} string
proc boil{symbol|*}{punctuation|(}{label property|k:} Kettle{punctuation|,} {label property|n:} int {symbol|=} 0xFF{literal constant|'u8}{punctuation|)}: Option{punctuation|[}int{punctuation|]} {multistring string|\{.inline, raises: [].\}} {symbol|=}
  {builtin-function keyword|let} s {symbol|=} {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & {symbol|$}n
  for i in {number|0} {symbol|..}{symbol|<} {label property|n:}
    {builtin-function keyword|if} i {builtin-function keyword|mod} {number|2} {symbol|=}{symbol|=} {number|0} {builtin-function keyword|and} {builtin-function keyword|not} k.{label property|isNil:} echo fmt{string|"\{i\}"}{punctuation|,} {literal constant|'a}' elif i in {multistring string|\{1, 3\}}: {builtin-function keyword|continue} {label property|else:} discard
  {builtin-function keyword|case} s of {string|"x"}: {builtin-function keyword|return} some{punctuation|(}1_000{punctuation|)} {label property|else:} raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}{label property|x:} untyped{punctuation|)} {symbol|=} x {symbol|#} end
`quoted`{punctuation|(}{punctuation|)}
