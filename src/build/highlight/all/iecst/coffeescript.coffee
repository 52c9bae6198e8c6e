{operator|#} kettle
{operator|#}{operator|#}{operator|#} block {operator|#}{operator|#}{operator|#}
class Kettle extends Pot
  constructor{operator|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|-}{operator|>} {function|super}{punctuation|(}{punctuation|)}
  boil{operator|:} {punctuation|(}n{punctuation|)} {operator|=>} if n isnt {number|0xFF} and not @hot then {string|"at #\{n + 1\}"} else {string|'x'} unless n?
list {operator|=} {punctuation|(}x {operator|*} {number|2} for x in {punctuation|[}{number|1.}{number|.10}{punctuation|]} when x % {number|2} is {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
