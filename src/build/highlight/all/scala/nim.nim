## doc
{keyword|import} {namespace|std}{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
{keyword|type} Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref {keyword|object} of RootObj
  litres{operator|*}{operator|:} float
  name{operator|:} string
proc boil{operator|*}{punctuation|(}k{operator|:} Kettle{punctuation|,} n{operator|:} int {operator|=} {number|0xFF}{symbol|'u8}{punctuation|)}{operator|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}{keyword|inline}{punctuation|,} raises{operator|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  let s {operator|=} {string|"at\\t"} {operator|&} {string-interpolation|{id function|r}{string|"raw"}} {operator|&} {triple-quoted-string string|"""multi"""} {operator|&} $n
  {keyword|for} i in {number|0} {punctuation|.}{punctuation|.}< n{operator|:}
    {keyword|if} i mod {number|2} {operator|==} {number|0} and not k{punctuation|.}isNil{operator|:} echo {string-interpolation|{id function|fmt}{string|"\{i\}"}}{punctuation|,} {char|'a'} elif i in {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} continue {keyword|else}{operator|:} discard
  {keyword|case} s of {string|"x"}{operator|:} {keyword|return} some{punctuation|(}{number|1}_000{punctuation|)} {keyword|else}{operator|:} raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template t{punctuation|(}x{operator|:} untyped{punctuation|)} {operator|=} x # end
`quoted`{punctuation|(}{punctuation|)}
