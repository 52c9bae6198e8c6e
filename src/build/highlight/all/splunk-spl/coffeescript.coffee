# kettle
### block ###
class Kettle extends Pot
  constructor: {punctuation|(}@{property|litres} {operator|=} {number|1.7}{punctuation|,} opts...{punctuation|)} {operator|-}{operator|>} {function|super}{punctuation|(}{punctuation|)}
  boil: {punctuation|(}n{punctuation|)} {operator|=}{operator|>} if n isnt 0xFF {operator-word operator|and} {operator-word operator|not} @hot then {string|"at #\{n + 1\}"} else 'x' unless n?
{property|list} {operator|=} {punctuation|(}x {operator|*} {number|2} for x in {punctuation|[}{number|1}..{number|10}{punctuation|]} when x {operator|%} {number|2} is {number|0}{punctuation|)}
{property|re} {operator|=} {operator|/}{operator|/}{operator|/}^a#\{x\}{operator|+} # comment
{operator|/}{operator|/}{operator|/}i
