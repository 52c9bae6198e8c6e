# kettle
### block ###
class Kettle extends Pot
  constructor: (@litres = 1.7, opts...) -> super()
  boil: (n) => if n isnt 0xFF and not @hot then "at {interpolation|{delimiter punctuation|#\{}{ruby|n {operator|+} {number|1}}{delimiter punctuation|\}}}" else 'x' unless n?
list = (x * 2 for x in [1..10] when x % 2 is 0)
re = ///^a{interpolation|{delimiter punctuation|#\{}{ruby|x}{delimiter punctuation|\}}}+ # comment
{multiline-comment comment|///i}
