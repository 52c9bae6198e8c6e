# kettle
### block ###
class Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts...{punctuation|)} {operator|-}{operator|>} super{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=>} {keyword|if} n isnt {number|0}xFF and not @hot {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} {string|'x'} unless n?
list {operator|=} {punctuation|(}x {operator|*} {number|2} for x {keyword|in} [{number|1.}{number|.10}] when x {operator|%} {number|2} is {number|0}{punctuation|)}
re {operator|=} {operator|//}{operator|/}^a#\{x\}{operator|+} # comment
{operator|//}{operator|/}i
