## doc
{function|import} std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
#{punctuation|[} block {punctuation|]}#
{function|type} Kettle{operator|*}{punctuation|[}T{punctuation|]} {operator|=} ref object of RootObj
  {function|litres}{operator|*}{punctuation|:} {keyword|float}
  {function|name}{punctuation|:} {keyword|string}
{keyword|proc} boil{operator|*}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} n{punctuation|:} {keyword|int} {operator|=} {number|0xFF}'u8{punctuation|)}{punctuation|:} Option{punctuation|[}{keyword|int}{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises{punctuation|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  {function|let} s {operator|=} {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & {variable|$n}
  {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.}{operator|<} n{punctuation|:}
    {keyword|if} i mod {number|2} {operator|==} {number|0} and not k{punctuation|.}isNil{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} 'a' elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} {keyword|continue} {keyword|else}{punctuation|:} discard
  {keyword|case} s of {string|"x"}{punctuation|:} {keyword|return} {function|some}{punctuation|(}{number|1}_000{punctuation|)} {keyword|else}{punctuation|:} raise {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
{function|template} {function|t}{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x # end
{code italic|{delimiter punctuation|`}{statement|{function|quoted}}{delimiter punctuation|`}}{punctuation|(}{punctuation|)}
