# kettle
### block ###
class Kettle extends Pot
  {property|constructor}{punctuation|:} {punctuation|(}{punctuation|@}litres {operator|=} {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|->} {function|super}{punctuation|(}{punctuation|)}
  {property|boil}{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt 0xFF {keyword|and} {property|not} {punctuation|@}hot then {string|"at #\{n + 1\}"} {keyword|else} {string|'x'} {keyword|unless} n{operator|?}
list {operator|=} {punctuation|(}x * {number|2} for x in {punctuation|[}{number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|]} when x % {number|2} {keyword|is} {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
