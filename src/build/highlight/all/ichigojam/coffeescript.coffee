# kettle
### block ###
class Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}{label|@litres} {operator|=} {number|1.7}{punctuation|,} opts...{punctuation|)} {operator|-}{operator|>} super{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt {number|0}xFF {operator|and} {operator|not} {label|@hot} {keyword|then} "at #\{n {operator|+} {number|1}\}" {keyword|else} {comment|'x' unless n?}
{keyword|list} {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {function|in} {punctuation|[}{number|1.}{number|.10}{punctuation|]} when x % {number|2} is {number|0}{punctuation|)}
re {operator|=} {operator|/}{operator|/}{operator|/}{operator|^}a#\{x\}{operator|+} # comment
{operator|/}{operator|/}{operator|/}i
