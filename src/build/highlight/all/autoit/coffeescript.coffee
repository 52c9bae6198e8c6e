# kettle
### block ###
class Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}{variable|@litres} {operator|=} {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|-}{operator|>} {function|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt {number|0xFF} {operator|and} {operator|not} {variable|@hot} {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} {string|'x'} unless n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} {punctuation|[}{number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|]} when x % {number|2} is {number|0}{punctuation|)}
re {operator|=} {operator|/}{operator|/}{operator|/}{operator|^}a#\{x\}{operator|+} # comment
{operator|/}{operator|/}{operator|/}i
