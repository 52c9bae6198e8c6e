# kettle
### block ###
class Kettle extends Pot
  constructor: {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|-}{operator|>} super{punctuation|(}{punctuation|)}
  boil: {punctuation|(}n{punctuation|)} {operator|=}{operator|>} if n isnt {number|0}xFF and {operator|not} @hot then {string|"at #\{n + 1\}"} else {data-field symbol|'x'} unless n?
list {operator|=} {punctuation|(}x {operator|*} {number|2} for x {operator|in} {punctuation|[}{number|1.}{number|.10}{punctuation|]} when x % {number|2} is {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
