## doc
{keyword|import} std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
type Kettle{operator|*}{punctuation|[}{constant|T}{punctuation|]} {operator|=} ref object {keyword|of} RootObj
  litres{operator|*}{operator|:} float
  {property|name}{operator|:} string
proc boil{operator|*}{punctuation|(}{property|k}{operator|:} Kettle{punctuation|,} {property|n}{operator|:} int {operator|=} {number|0xFF}'u8{punctuation|)}{operator|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} {property|raises}{operator|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  {keyword|let} s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|""}{string|"multi"}{string|""} {operator|&} $n
  {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.}{operator|<} {property|n}{operator|:}
    {keyword|if} i mod {number|2} {operator|==} {number|0} and not k{punctuation|.}{property|isNil}{operator|:} echo fmt{string|"\{i\}"}{punctuation|,} {string|'a'} elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{operator|:} {keyword|continue} {property|else}{operator|:} discard
  {keyword|case} s {keyword|of} {property|"x"}{operator|:} {keyword|return} {function|some}{punctuation|(}{number|1_000}{punctuation|)} {property|else}{operator|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}{property|x}{operator|:} untyped{punctuation|)} {operator|=} x # end
{template-string|{template-punctuation string|`}{string|quoted}{template-punctuation string|`}}{punctuation|(}{punctuation|)}
