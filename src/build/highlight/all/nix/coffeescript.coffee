{comment|# kettle}
{comment|### block ###}
class Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}{operator|@}litres {operator|=} {number|1}{punctuation|.}{number|7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|->} super{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt 0xFF and not {operator|@}hot {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} 'x' unless n{operator|?}
list {operator|=} {punctuation|(}x * {number|2} for x {keyword|in} {punctuation|[}{number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|]} when x % {number|2} is {number|0}{punctuation|)}
re {operator|=} {operator|//}/^a{comment|#\{x\}+ # comment}
{operator|//}/i
