# kettle
### block ###
class Kettle {keyword|extends} Pot
  constructor{punctuation|:} {punctuation|(}{operator|@litres} {operator|=} {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|->} {function|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt 0xFF {keyword|and} {keyword|not} {operator|@hot} then {string|"at #\{n + 1\}"} {keyword|else} {string|'x'} unless n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x in {punctuation|[}{number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|]} when x {operator|%} {number|2} is {number|0}{punctuation|)}
re {operator|=} {operator|/}{operator|/}{operator|/}{operator|^}a#{punctuation|\{}x{punctuation|\}}{operator|+} # comment
{operator|/}{operator|/}{operator|/}i
