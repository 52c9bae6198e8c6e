{comment|# kettle}
{comment|### block ###}
{directive|{keyword|class} Kettle extends Pot
  constructor: (@litres = 1.7, opts...) -> super()
  boil: (n) => if n isnt {number|0xFF} and not @hot then {string|"at #\{n + 1\}"} else {string|'x'} unless n?
list = (x * {number|2} for x in [1..10] when x % {number|2} is 0)
re = ///^a#}{punctuation|\{}x{punctuation|\}}+ {comment|# comment}
///i
