# kettle
### block ###
class Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}@litres {operator|=} {number|1}.{number|7}{punctuation|,} opts{operator|..}.{punctuation|)} -> {function|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}> if n isnt 0xFF and not @hot then "at #{punctuation|\{}n + {number|1}{punctuation|\}}" else 'x' unless n?
list {operator|=} {punctuation|(}x * {number|2} for x in {punctuation|[}{number|1}{operator|..}{number|10}{punctuation|]} when x % {number|2} is {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
