## doc
{keyword|import} std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres{operator|*}{punctuation|:} {builtin|float}
  name{punctuation|:} {builtin|string}
proc boil{operator|*}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} {builtin|int} {operator|=} {number|0xFF}'u8{punctuation|)}{punctuation|:} Option{punctuation|[}{builtin|int}{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises{punctuation|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  {keyword|let} s {operator|=} {string-literal|{string|"at}{escape string|\\t}{string|"}} {operator|&} r{string-literal|{string|"raw"}} {operator|&} {string-literal|{string|"""multi"""}} {operator|&} $n
  {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.}{operator|<} n{punctuation|:}
    {keyword|if} i mod {number|2} {operator|==} {number|0} and not k{punctuation|.}isNil{punctuation|:} echo fmt{string-literal|{string|"\{i\}"}}{punctuation|,} {string-literal|{string|'a'}} elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} continue else{punctuation|:} discard
  case s of {string-literal|{string|"x"}}{punctuation|:} return {function|some}{punctuation|(}{number|1_000}{punctuation|)} else{punctuation|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string-literal|{string|"no"}}{punctuation|)}
template {function|t}{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x # end
`quoted`{punctuation|(}{punctuation|)}
