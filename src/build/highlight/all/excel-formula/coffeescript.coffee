# kettle
### block ###
class Kettle extends Pot
  constructor: {punctuation|(}@litres {operator|=} {number|1.7}{operator|,} opts...{punctuation|)} {operator|-}{operator|>} {function-name builtin|super}{punctuation|(}{punctuation|)}
  boil: {punctuation|(}n{punctuation|)} {operator|=}{operator|>} if n isnt 0xFF and not @hot then {string|"at #\{n + 1\}"} else 'x' unless n?
list {operator|=} {punctuation|(}x {operator|*} {number|2} for x in {punctuation|[}{number|1}.{number|.10}{punctuation|]} when x {operator|%} {number|2} is {number|0}{punctuation|)}
re {operator|=} {operator|/}{operator|/}{operator|/}{operator|^}a#{punctuation|\{}x{punctuation|\}}{operator|+} # comment
{operator|/}{operator|/}{operator|/}i
