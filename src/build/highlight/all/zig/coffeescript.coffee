# kettle
### block ###
class Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{operator|...}{punctuation|)} {operator|->} {function|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=>} {keyword|if} n isnt {number|0xFF} {keyword|and} not @hot then {string|"at #\{n + 1\}"} {keyword|else} {char|'x'} unless n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x in {punctuation|[}{number|1}{operator|..}{number|10}{punctuation|]} when x {operator|%} {number|2} is {number|0}{punctuation|)}
re {operator|=} {comment doc-comment|///^a#\{x\}+ # comment}
{comment doc-comment|///i}
