# kettle
### block ###
class Kettle extends Pot
  constructor{operator|:} {punctuation|(}@litres = {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} -> {function|super}{punctuation|(}{punctuation|)}
  boil{operator|:} {punctuation|(}n{punctuation|)} => if n isnt 0xFF and not @hot then {string|"at #\{n + 1\}"} else 'x' unless n?
list = {punctuation|(}x * {number|2} for x in {punctuation|[}{number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|]} when x % {number|2} is {number|0}{punctuation|)}
re = {comment|///^a#\{x\}+ # comment}
{comment|///i}
