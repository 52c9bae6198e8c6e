# kettle
### block ###
class Kettle extends Pot
  constructor: {punctuation|(}{function|@litres} = 1.7, opts...{punctuation|)} -> super{punctuation|(}{punctuation|)}
  boil: {punctuation|(}{function|n}{punctuation|)} => if n isnt 0xFF and not @hot then {string|"at #\{n + 1\}"} else {symbol|'x}{punctuation|'} unless n?
list = {punctuation|(}{function|x} * {number|2} for x in {punctuation|[}{function|1..10}{punctuation|]} when x % {number|2} is {number|0}{punctuation|)}
re = ///^a#\{x\}+ # comment
///i
