# kettle
### block ###
class Kettle extends Pot
  constructor: (@litres {operator|=} {number|1.7}{punctuation|,} opts...) -> super()
  boil: (n) {operator|=}> if n isnt 0xFF and not @hot then {string|"at #\{n + 1\}"} else 'x' unless n?
list {operator|=} (x * {number|2} for x in [1..10] when x % {number|2} is 0)
re {operator|=} ///^a#\{x\}+ # comment
///i
