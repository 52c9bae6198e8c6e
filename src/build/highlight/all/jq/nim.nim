{comment|## doc}
{keyword|import} std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{comment|#[ block ]#}
type Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  litres{operator|*}{punctuation|:} float
  {property-literal property|name}{punctuation|:} string
proc boil{operator|*}{punctuation|(}{property-literal property|k}{punctuation|:} Kettle{punctuation|,} {property-literal property|n}{punctuation|:} int {operator|=} 0xFF'u8{punctuation|)}{punctuation|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} {property-literal property|raises}{punctuation|:} {punctuation|[}{punctuation|]}{dot important|.}{punctuation|\}} {operator|=}
  let s {operator|=} {string|"at\\t"} & r{string|"raw"} & {string|""}"multi{string|""}" & {variable|$n}
  for i in {number|0} {operator|..}{operator|<} {property-literal property|n}{punctuation|:}
    {keyword|if} i mod {number|2} {operator|==} {number|0} {operator|and} {operator|not} k{dot important|.}{property-literal property|isNil}{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} 'a' {keyword|elif} i in {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} continue {property-literal property|else}{punctuation|:} discard
  case s of {property|"x"}{punctuation|:} return {c-style-function function|some}{punctuation|(}1_000{punctuation|)} {property-literal property|else}{punctuation|:} raise {c-style-function function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {c-style-function function|t}{punctuation|(}{property-literal property|x}{punctuation|:} untyped{punctuation|)} {operator|=} x {comment|# end}
`quoted`{punctuation|(}{punctuation|)}
