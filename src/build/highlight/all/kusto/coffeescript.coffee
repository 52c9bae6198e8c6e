# kettle
### block ###
class Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{operator|..}{punctuation|.}{punctuation|)} {operator|-}{operator|>} {function|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=>} if n isnt {number|0xFF} {keyword|and} {keyword|not} @hot then {string|"at #\{n + 1\}"} else {string|'x'} unless n?
list {operator|=} {punctuation|(}x {operator|*} {number|2} for x {keyword|in} {punctuation|[}{number|1}{operator|..}{number|10}{punctuation|]} when x {operator|%} {number|2} is {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
