{operator|##} doc
{command keyword|import} std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{operator|#}{punctuation|[} block {punctuation|]}{operator|#}
{command keyword|type} Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object {keyword|of} RootObj
  {command keyword|litres}{operator|*}{punctuation|:} float
  {command keyword|name}{punctuation|:} string
{command keyword|proc} boil{operator|*}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} int {operator|=} 0xFF'u8{punctuation|)}{punctuation|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}.inline{punctuation|,} raises{punctuation|:} {punctuation|[}{punctuation|]}.{punctuation|\}} {operator|=}
  {command keyword|let} s {operator|=} {string-literal|{string|"at\\t"}} {operator|&} r{string-literal|{string|"raw"}} {operator|&} {string-literal|{string|""}}{string-literal|{string|"multi"}}{string-literal|{string|""}} {operator|&} {variable|$n}
  {command keyword|for} i {keyword|in} {number|0} ..{operator|<} n{punctuation|:}
    {command keyword|if} i mod {number|2} {operator|==} {number|0} and not k.isNil{punctuation|:} echo fmt{string-literal|{string|"\{i\}"}}{punctuation|,} {variable|'a'} elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} continue else{punctuation|:} discard
  {command keyword|case} s {keyword|of} {string-literal|{string|"x"}}{punctuation|:} return {function|some}{punctuation|(}1_000{punctuation|)} else{punctuation|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string-literal|{string|"no"}}{punctuation|)}
{command keyword|template} {function|t}{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x {operator|#} end
{variable|`quoted`}{punctuation|(}{punctuation|)}
