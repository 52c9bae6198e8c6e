{preprocessor property|## doc}
import std{operator|/}{punctuation|[}{attribute|{class-name|strutils}{punctuation|,} {class-name|tables}}{punctuation|]}
{preprocessor property|#[ block ]#}
type Kettle{operator|*}{punctuation|[}{attribute|{class-name|T}}{punctuation|]} {operator|=} {keyword|ref} {keyword|object} of RootObj
  litres{operator|*}{punctuation|:} {class-name|{keyword|float}}
  name{punctuation|:} {keyword|string}
proc boil{operator|*}{punctuation|(}{named-parameter punctuation|k}{punctuation|:} Kettle{punctuation|,} {named-parameter punctuation|n}{punctuation|:} {keyword|int} {operator|=} {number|0xFF}'u8{punctuation|)}{punctuation|:} Option{punctuation|[}{keyword|int}{punctuation|]} {punctuation|\{}{punctuation|.}inline{punctuation|,} {named-parameter punctuation|raises}{punctuation|:} {punctuation|[}{punctuation|]}{punctuation|.}{punctuation|\}} {operator|=}
  {keyword|let} s {operator|=} {string|"at\\t"} {operator|&} r{string|"raw"} {operator|&} {string|""}"multi{string|""}" {operator|&} $n
  {keyword|for} i {keyword|in} {number|0} {range operator|..}{operator|<} n{punctuation|:}
    {keyword|if} i mod {number|2} {operator|==} {number|0} {keyword|and} {keyword|not} k{punctuation|.}isNil{punctuation|:} echo fmt{string|"\{i\}"}{punctuation|,} {char|'a'} {class-name|elif} i {keyword|in} {punctuation|\{}{number|1}{punctuation|,} {number|3}{punctuation|\}}{punctuation|:} {keyword|continue} {keyword|else}{punctuation|:} discard
  {keyword|case} s of {string|"x"}{punctuation|:} {keyword|return} {function|some}{punctuation|(}{number|1_000}{punctuation|)} {keyword|else}{punctuation|:} {return-type class-name|raise} {function|newException}{punctuation|(}ValueError{punctuation|,} {string|"no"}{punctuation|)}
{return-type class-name|template} {function|t}{punctuation|(}{named-parameter punctuation|x}{punctuation|:} untyped{punctuation|)} {operator|=} x # end
`quoted`{punctuation|(}{punctuation|)}
