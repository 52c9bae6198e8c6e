{comment|## doc}
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{comment|#[ block ]#}
type Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object {keyword|of} RootObj
  litres{operator|*}{punctuation|:} float
  name{punctuation|:} string
proc boil{operator|*}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} int {operator|=} {number|0xFF}'u8{punctuation|)}{punctuation|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises{punctuation|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  {keyword|let} s {operator|=} {interpolated-string|{string|"at\\t"}} {operator|&} r{interpolated-string|{string|"raw"}} {operator|&} {interpolated-string|{string|"""multi"""}} {operator|&} $n
  {keyword|for} i in {number|0} {punctuation|.}{punctuation|.}{operator|<} n{punctuation|:}
    if i {keyword|mod} {number|2} {operator|==} {number|0} {operator|and} {operator|not} k{punctuation|.}isNil{punctuation|:} echo fmt{interpolated-string|{string|"\{i\}"}}{punctuation|,} 'a' elif i in {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} continue else{punctuation|:} discard
  {keyword|case} s {keyword|of} {interpolated-string|{string|"x"}}{punctuation|:} return {function|some}{punctuation|(}{number|1_000}{punctuation|)} else{punctuation|:} raise {function|newException}{punctuation|(}ValueErr{operator|or}{punctuation|,} {interpolated-string|{string|"no"}}{punctuation|)}
template {function|t}{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x {comment|# end}
{identifier|`quoted`}{punctuation|(}{punctuation|)}
