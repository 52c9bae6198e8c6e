{comment translator-comment|# kettle}
{comment|### block ###}
class Kettle extends Pot
  constructor: (@litres = {number|1}.{number|7}, opts...) -> super()
  boil: (n) => if n isnt 0xFF and not @hot then {string|"at #\{n + 1\}"} else 'x' unless n?
list = (x * {number|2} for x in {punctuation|[}{number|1}..{number|10}{punctuation|]} when x % {number|2} is {number|0})
re = ///^a{comment|#\{x\}+ # comment}
///i
