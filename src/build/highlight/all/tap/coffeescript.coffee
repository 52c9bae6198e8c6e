{directive|# kettle}
{directive|### block ###}
class Kettle extends Pot
  constructor: (@litres = 1.7, opts...) -> super()
  boil: (n) => if n isnt 0xFF and not @hot then "at {directive|#}{punctuation|\{}n + 1{punctuation|\}}" else 'x' unless n?
list = (x * 2 for x in [{plan|1..10}] when x % 2 is 0)
re = ///^a{directive|#}{punctuation|\{}x{punctuation|\}}+ {directive|# comment}
///i
