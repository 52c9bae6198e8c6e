# kettle
### block ###
class Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}{annotation function|@litres} {operator|=} {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {punctuation|-}{punctuation|>} {function|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{punctuation|>} if n isnt {number|0xFF} and not {annotation function|@hot} then {string|"at #\{n + 1\}"} else 'x' unless n?
list {operator|=} {punctuation|(}x * {number|2} for x in {punctuation|[}1{punctuation|.}{punctuation|.}10{punctuation|]} when x % {number|2} is {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
