# kettle
### block ###
class Kettle extends Pot
  constructor: {punctuation|(}@litres {punctuation|=} {number|1}.{number|7}{punctuation|,} opts{operator|..}.{punctuation|)} -{operator|>} super{punctuation|(}{punctuation|)}
  boil: {punctuation|(}n{punctuation|)} {punctuation|=}{operator|>} {rule-keyword keyword|if} n isnt 0xFF and not @hot then {string|"at #\{n + 1\}"} else {string|'x'} unless n?
list {punctuation|=} {punctuation|(}x * {number|2} for x in [{number|1}{operator|..}{number|10}] when x % {number|2} is {number|0}{punctuation|)}
re {punctuation|=} ///^a#\{x\}{operator|+} # comment
///i
