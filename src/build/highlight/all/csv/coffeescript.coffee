{value|# kettle}
{value|### block ###}
{value|class Kettle extends Pot}
{value|  constructor: (@litres = 1.7}{punctuation|,}{value| opts...) -> super()}
{value|  boil: (n) => if n isnt 0xFF and not @hot then }{value|"at #\{n + 1\}"}{value| else 'x' unless n?}
{value|list = (x * 2 for x in [1..10] when x % 2 is 0)}
{value|re = ///^a#\{x\}+ # comment}
{value|///i}
