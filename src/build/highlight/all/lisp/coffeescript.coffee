# kettle
### block ###
class Kettle extends Pot
  constructor: {punctuation|(}{car|@litres} = 1.7, opts...{punctuation|)} -> super{punctuation|(}{punctuation|)}
  boil: {punctuation|(}{car|n}{punctuation|)} => if n isnt 0xFF and not @hot then {string|"at #\{n + 1\}"} else {quoted-symbol variable symbol|'x}' unless n?
list = {punctuation|(}{car|x} * {number|2} for x in {punctuation|[}1..10{punctuation|]} when x % {number|2} is {number|0}{punctuation|)}
re = ///^a#\{x\}+ # comment
///i
