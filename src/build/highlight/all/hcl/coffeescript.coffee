{comment|# kettle}
{comment|### block ###}
class Kettle extends Pot
  constructor: (@{property|litres} {punctuation|=} {number|1.7}, opts...) -> super()
  boil: (n) {punctuation|=}> if n isnt {number|0xFF} and not @hot then {string|"at #\{n + 1\}"} else 'x' unless n?
{property|list} {punctuation|=} (x * {number|2} for x in {punctuation|[}{number|1.}.{number|10}{punctuation|]} when x % {number|2} is {number|0})
{property|re} {punctuation|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
