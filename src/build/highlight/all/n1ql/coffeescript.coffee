# kettle
### block ###
class Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|-}{operator|>} {function|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt {number|0}xFF {operator|and} {operator|not} @hot {operator|then} {string|"at #\{n + 1\}"} {operator|else} {string|'x'} unless n?
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {operator|in} {punctuation|[}{number|1.}{number|.10}{punctuation|]} {operator|when} x {operator|%} {number|2} {keyword|is} {number|0}{punctuation|)}
re {operator|=} {operator|/}{operator|/}{operator|/}^a#{punctuation|\{}x{punctuation|\}}{operator|+} # comment
{operator|/}{operator|/}{operator|/}i
