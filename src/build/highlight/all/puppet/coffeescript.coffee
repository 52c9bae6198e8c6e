{comment|# kettle}
{comment|### block ###}
{keyword|class} Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|->} {function|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=>} {keyword|if} n isnt {number|0xFF} {operator|and} not @hot then {string|{double-quoted|"at #\{n + 1\}"}} {keyword|else} {string|'x'} {keyword|unless} n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} for x {operator|in} {punctuation|[}{number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|]} when x {operator|%} {number|2} is {number|0}{punctuation|)}
re {operator|=} {operator|/}{operator|/}{operator|/}^a{comment|#\{x\}+ # comment}
{operator|/}{operator|/}{operator|/}i
