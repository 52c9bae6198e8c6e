{comment|## doc}
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{comment|#[ block ]#}
{keyword|type} Kettle{operator|*}{punctuation|[}{constant|T}{punctuation|]} {operator|=} ref object {keyword|of} RootObj
  litres{operator|*}{operator|:} float
  {symbol|name}{operator|:} string
proc boil{operator|*}{punctuation|(}{symbol|k}{operator|:} Kettle{punctuation|,} {symbol|n}{operator|:} int {operator|=} {number|0xFF}'u8{punctuation|)}{operator|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} {symbol|raises}{operator|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  let s {operator|=} {string-literal|{string|"at\\t"}} {operator|&} r{string-literal|{string|"raw"}} {operator|&} {string-literal|{string|""}}{string-literal|{string|"multi"}}{string-literal|{string|""}} {operator|&} {variable|$n}
  {keyword|for} i in {number|0} {operator|..}{operator|<} n{operator|:}
    {keyword|if} i mod {number|2} {operator|==} {number|0} and not k{punctuation|.}isNil{operator|:} echo fmt{string-literal|{string|"\{i\}"}}{punctuation|,} {char|'a'} elif i in {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} continue {keyword|else}{operator|:} discard
  {keyword|case} s {keyword|of} {string-literal|{string|"x"}}{operator|:} {keyword|return} some{punctuation|(}{number|1_000}{punctuation|)} {keyword|else}{operator|:} raise newException{punctuation|(}ValueError{punctuation|,} {string-literal|{string|"no"}}{punctuation|)}
template t{punctuation|(}{symbol|x}{operator|:} untyped{punctuation|)} {operator|=} x {comment|# end}
{command-literal|{command string|`quoted`}}{punctuation|(}{punctuation|)}
