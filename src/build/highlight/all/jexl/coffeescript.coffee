# kettle
### block ###
class Kettle extends Pot
  constructor{operator|:} {punctuation|(}@litres = {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|-}{operator|>} {function|super}{punctuation|(}{punctuation|)}
  boil{operator|:} {punctuation|(}n{punctuation|)} ={operator|>} if n isnt 0xFF and not @hot then {string|"at #\{n + 1\}"} else {string|'x'} unless n{operator|?}
list = {punctuation|(}x {operator|*} {number|2} for x {keyword|in} {punctuation|[}{number|1}{punctuation|.}{number|.10}{punctuation|]} when x {operator|%} {number|2} is {number|0}{punctuation|)}
re = {operator|//}{operator|/}{operator|^}a#{punctuation|\{}x{punctuation|\}}{operator|+} # comment
{operator|//}{operator|/}i
