## doc
import std{operator|/}{punctuation|[}strutils{punctuation|,} tables{punctuation|]}
{attribute attr-name|#[ block ]}#
{keyword|type} {type-definition class-name|Kettle}{operator|*}{punctuation|[}{class-name|T}{punctuation|]} {operator|=} {keyword|ref} object of {class-name|RootObj}
  litres{operator|*}{punctuation|:} float
  name{punctuation|:} string
proc boil{operator|*}{punctuation|(}k{punctuation|:} {class-name|Kettle}{punctuation|,} n{punctuation|:} int {operator|=} {number|0xFF}{lifetime-annotation symbol|'u8}{punctuation|)}{punctuation|:} {class-name|Option}{punctuation|[}int{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} raises{punctuation|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  {keyword|let} s {operator|=} {string|"at\\t"} {operator|&} {string|r"raw"} {operator|&} {string|""}{string|"multi"}{string|""} {operator|&} {variable|$n}
  {keyword|for} i {keyword|in} {number|0} {punctuation|..}{operator|<} n{punctuation|:}
    {keyword|if} i {keyword|mod} {number|2} {operator|==} {number|0} and not k{punctuation|.}isNil{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} {char|'a'} elif i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} {keyword|continue} {keyword|else}{punctuation|:} discard
  case s of {string|"x"}{punctuation|:} {keyword|return} {function|some}{punctuation|(}{number|1_000}{punctuation|)} {keyword|else}{punctuation|:} raise {function|newException}{punctuation|(}{class-name|ValueError}{punctuation|,} {string|"no"}{punctuation|)}
template {function|t}{punctuation|(}x{punctuation|:} untyped{punctuation|)} {operator|=} x # end
`quoted`{punctuation|(}{punctuation|)}
