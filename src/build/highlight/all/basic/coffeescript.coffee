# kettle
### block ###
class Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts...{punctuation|)} {operator|-}{operator|>} super{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt {number|0}xFF {operator|and} {operator|not} @hot {keyword|then} "{function|at} #\{n {operator|+} {number|1}\}" {keyword|else} 'x' unless n?
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {function|in} [{number|1.}{number|.10}] {function|when} x % {number|2} {function|is} {number|0}{punctuation|)}
re {operator|=} {operator|/}{operator|/}{operator|/}{operator|^}a#\{x\}{operator|+} # comment
{operator|/}{operator|/}{operator|/}i
