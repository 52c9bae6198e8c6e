## doc
{keyword|import} std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref {keyword|object} of RootObj
  litres{operator|*}{operator|:} float
  name{operator|:} string
proc boil{operator|*}{punctuation|(}k{operator|:} Kettle{punctuation|,} n{operator|:} int {operator|=} {number|0xFF}'u8{punctuation|)}{operator|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises{operator|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  let s {operator|=} {string-literal singleline|{string|"at\\t"}} & r{string-literal singleline|{string|"raw"}} & {string-literal multiline|{string|"""multi"""}} & $n
  {keyword|for} i {keyword|in} {number|0} {operator|..}{operator|<} n{operator|:}
    {keyword|if} i mod {number|2} {operator|==} {number|0} {operator|and} not k{punctuation|.}isNil{operator|:} echo fmt{string-literal singleline|{string|"\{i\}"}}{punctuation|,} {char|'a'} elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} {keyword|continue} {keyword|else}{operator|:} discard
  case s of {string-literal singleline|{string|"x"}}{operator|:} {keyword|return} {function|some}{punctuation|(}{number|1_000}{punctuation|)} {keyword|else}{operator|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string-literal singleline|{string|"no"}}{punctuation|)}
template {function|t}{punctuation|(}x{operator|:} untyped{punctuation|)} {operator|=} x # end
{function|`quoted`}{punctuation|(}{punctuation|)}
