## doc
{property-declaration|{property|import} std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}}
{selector|#[ block ]#
type Kettle*[T] = ref object of RootObj}
  litres*{punctuation|:} float
  {property-declaration|{property|name}{punctuation|:} string}
proc boil*{punctuation|(}k{punctuation|:} Kettle, n{punctuation|:} int = 0xFF'u8{punctuation|)}{punctuation|:} Option{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline, raises{punctuation|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} =
  {property-declaration|{property|let} s {operator|=} {string|"at\\t"} & r{string|"raw"} & {string|""}{string|"multi"}{string|""} & $n}
  {statement|{keyword|for} i {operator|in} {number|0} {operator|..}{operator|<} n{punctuation|:}}
    {statement|{keyword|if} i mod {number|2} {operator|==} {number|0} {operator|and} {operator|not} k.isNil{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} {string|'a'} elif i {operator|in} {interpolation variable|{delimiter punctuation|\{}{number|1}{punctuation|,} {number|3}{delimiter punctuation|\}}}{punctuation|:} continue else{punctuation|:} discard}
  {property-declaration|{property|case} s of {string|"x"}{punctuation|:} {keyword|return} {func|{function|some}{punctuation|(}{number|1}_000{punctuation|)} else{punctuation|:} raise newException{punctuation|(}ValueError{punctuation|,} }{string|"no"}{punctuation|)}}
{property-declaration|{property|template} {func|{function|t}{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x # end}}
`quoted`{punctuation|(}{punctuation|)}
