{comment|# kettle}
{comment|### block ###}
class Kettle extends Pot
  constructor: {punctuation|(}@litres = {number|1.7}, opts...{punctuation|)} -{punctuation|>} {function|super}{punctuation|(}{punctuation|)}
  boil: {punctuation|(}n{punctuation|)} ={punctuation|>} if n isnt 0xFF and not @hot then {string|"at #\{n + 1\}"} else 'x' unless n?
list = {punctuation|(}x * {number|2} for x in [{number|1}..{number|10}] when x % {number|2} is {number|0}{punctuation|)}
re = ///^a{comment|#\{x\}+ # comment}
///i
