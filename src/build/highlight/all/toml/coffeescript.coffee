{comment|# kettle}
{comment|### block ###}
class Kettle extends Pot
  constructor: (@litres {punctuation|=} {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}) -> super()
  boil: (n) {punctuation|=}> if n isnt {number|0xFF} and not @hot then {string|"at #\{n + 1\}"} else {string|'x'} unless n?
{key property|list} {punctuation|=} (x * {number|2} for x in {punctuation|[}{number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|]} when x % {number|2} is {number|0})
{key property|re} {punctuation|=} ///^a{comment|#\{x\}+ # comment}
///i
