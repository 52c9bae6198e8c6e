# kettle
### block ###
class Kettle extends Pot
  constructor{operator|:} {punctuation|(}{operator|@}litres {operator|=} {number|1.7}{punctuation|,} opts{operator|...}{punctuation|)} {operator|->} {function|super}{punctuation|(}{punctuation|)}
  boil{operator|:} {punctuation|(}n{punctuation|)} {operator|=>} if n isnt {number|0}xFF and {operator|not} {operator|@}hot then {string|"at #\{n + 1\}"} else {string|'x'} unless n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} for x in {punctuation|[}{number|1.}{operator|.}{number|10}{punctuation|]} when x {comment|% 2 is 0)}
re {operator|=} {operator|///^}a#{punctuation|\{}x{punctuation|\}}{operator|+} # comment
{operator|///}i
