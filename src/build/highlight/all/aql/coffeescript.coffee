# kettle
### block ###
class Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}{variable|@litres} {operator|=} {number|1.7}{punctuation|,} opts{range operator|..}{punctuation|.}{punctuation|)} {operator|-}{operator|>} {function|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} if n isnt {number|0xFF} {keyword|and} {keyword|not} {variable|@hot} then {string|"at #\{n + 1\}"} else {string|'x'} unless n{punctuation|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} {punctuation|[}{number|1}{range operator|..}{number|10}{punctuation|]} when x {operator|%} {number|2} is {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
