# kettle
### block ###
class Kettle extends Pot
  constructor: (@litres = {number|1.7}{punctuation|,} opts...) -> super()
  boil: (n) => if n isnt 0xFF and not @hot then {string|"at #\{n + 1\}"} else {string|'x'} unless n?
list = (x * {number|2} for x in [{number|1}..{number|10}] when x {comment|% 2 is 0)}
re = ///^a#{punctuation|\{}x{punctuation|\}}+ # comment
///i
