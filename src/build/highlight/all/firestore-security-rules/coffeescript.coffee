# kettle
### block ###
class Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|-}{operator|>} {function|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt {number|0xFF} and not @hot then {string|"at #\{n + 1\}"} else {string|'x'} unless n?
list {operator|=} {punctuation|(}x {operator|*} {number|2} for x {operator|in} {punctuation|[}{number|1.}{number|.10}{punctuation|]} when x {operator|%} {number|2} {operator|is} {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
