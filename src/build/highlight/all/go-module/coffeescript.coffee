# kettle
### block ###
class Kettle extends Pot
  constructor: {punctuation|(}@litres = 1.7{punctuation|,} opts...{punctuation|)} -> super{punctuation|(}{punctuation|)}
  boil: {punctuation|(}n{punctuation|)} {operator|=>} if n isnt 0xFF and not @hot then "at #\{n + 1\}" else 'x' unless n?
list = {punctuation|(}x * 2 for x in {punctuation|[}1..10{punctuation|]} when x % 2 is 0{punctuation|)}
re = {comment|///^a#\{x\}+ # comment}
{comment|///i}
