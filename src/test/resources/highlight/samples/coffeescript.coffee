# kettle
### block ###
class Kettle extends Pot
  constructor: (@litres = 1.7, opts...) -> super()
  boil: (n) => if n isnt 0xFF and not @hot then "at #{n + 1}" else 'x' unless n?
list = (x * 2 for x in [1..10] when x % 2 is 0)
re = ///^a#{x}+ # comment
///i
