{operator|#}{operator|#} doc
{function-call function|import} std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{operator|#}{punctuation|[} block {punctuation|]}{operator|#}
{function-call function|type} Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} {function-call function|ref} object {keyword|of} RootObj
  litres{operator|*}{punctuation|:} float
  {argument attr-name|name}{punctuation|:} string
{function-call function|proc} boil{operator|*}{punctuation|(}{argument attr-name|k}{punctuation|:} Kettle{punctuation|,} {argument attr-name|n}{punctuation|:} int {operator|=} {number|0xFF}'u8{punctuation|)}{punctuation|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} {argument attr-name|raises}{punctuation|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  {function-call function|let} s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|""}"multi{string|""}" {operator|&} {path string|$n}
  {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.}{operator|<} {argument attr-name|n}{punctuation|:}
    {keyword|if} {function-call function|i} mod {number|2} {operator|==} {number|0} {keyword|and} {keyword|not} k{punctuation|.}{argument attr-name|isNil}{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} 'a' elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} {keyword|continue} {argument attr-name|else}{punctuation|:} discard
  {keyword|case} s {keyword|of} {string|"x"}{punctuation|:} {keyword|return} {function-call function|some}{punctuation|(}1_000{punctuation|)} {argument attr-name|else}{punctuation|:} raise newException{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
{function-call function|template} t{punctuation|(}{argument attr-name|x}{punctuation|:} untyped{punctuation|)} {operator|=} {function-call function|x} {operator|#} end
`quoted`{punctuation|(}{punctuation|)}
