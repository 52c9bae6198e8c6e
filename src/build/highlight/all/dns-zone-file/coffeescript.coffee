# kettle
### block ###
class Kettle extends Pot
  constructor: {punctuation|(}@litres = 1.7, opts...{punctuation|)} -> super{punctuation|(}{punctuation|)}
  boil: {punctuation|(}n{punctuation|)} => if n isnt 0xFF and not @hot then {string|"at #\{n + 1\}"} else 'x' unless n?
list = {punctuation|(}x * 2 for x in [1..10] when x % 2 is 0{punctuation|)}
re = ///^a#\{x\}+ # comment
///i
