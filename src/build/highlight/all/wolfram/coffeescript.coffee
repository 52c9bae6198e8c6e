# kettle
### block ###
class Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}{operator|@}litres {operator|=} {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|->} super{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} if n isnt {number|0xFF} and not {operator|@}hot then {string|"at #\{n + 1\}"} else 'x' unless n?
list {operator|=} {punctuation|(}x {operator|*} {number|2} for x in {punctuation|[}{number|1}{punctuation|.}{number|.10}{punctuation|]} when x % {number|2} is {number|0}{punctuation|)}
re {operator|=} {operator|//}{operator|/}{operator|^}a#{punctuation|\{}x{punctuation|\}}{operator|+} # comment
{operator|//}{operator|/}i
