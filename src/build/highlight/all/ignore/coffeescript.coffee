{comment|# kettle}
{comment|### block ###}
{entry string|class Kettle extends Pot}
  {entry string|constructor: (@litres = 1.7, opts...) -> super()}
  {entry string|boil: (n) => if n isnt 0xFF and not @hot then "at #\{n + 1\}" else 'x' unless n{operator|?}}
{entry string|list = (x {operator|*} 2 for x in {regex|[1..10]} when x % 2 is 0)}
{entry string|re = {punctuation|/}{punctuation|/}{punctuation|/}^a#\{x\}+ # comment}
{entry string|{punctuation|/}{punctuation|/}{punctuation|/}i}
