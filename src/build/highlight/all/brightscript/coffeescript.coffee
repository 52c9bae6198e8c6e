# kettle
### block ###
class Kettle extends Pot
  {property|constructor}{operator|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|-}{operator|>} {function|super}{punctuation|(}{punctuation|)}
  {property|boil}{operator|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt 0xFF {operator|and} {operator|not} @hot {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} {comment|'x' unless n?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} {punctuation|[}{number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|]} when x % {number|2} is {number|0}{punctuation|)}
re {operator|=} {operator|/}{operator|/}{operator|/}{operator|^}a#{punctuation|\{}x{punctuation|\}}{operator|+} # comment
{operator|/}{operator|/}{operator|/}i
