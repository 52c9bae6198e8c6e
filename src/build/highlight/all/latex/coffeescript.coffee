# kettle
### block ###
class Kettle extends Pot
  constructor: (@litres = 1.7, opts...) -> super()
  boil: (n) => if n isnt 0xFF and not @hot then "at #{punctuation|\{}n + 1{punctuation|\}}" else 'x' unless n?
list = (x * 2 for x in {punctuation|[}1..10{punctuation|]} when x {comment|% 2 is 0)}
re = ///^a#{punctuation|\{}x{punctuation|\}}+ # comment
///i
