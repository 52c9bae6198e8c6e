# kettle
### block ###
class Kettle extends Pot
  constructor: (@litres = {number|1.7}{punctuation|,} opts{punctuation|...}) -> super()
  boil: (n) => if n isnt {number|0}xFF and not @hot then {string|"at #\{n + 1\}"} else 'x' unless n?
list = (x * {number|2} for x in [{number|1.}{number|.10}] when x % {number|2} is {number|0})
re = ///^a#\{x\}+ # comment
///i
