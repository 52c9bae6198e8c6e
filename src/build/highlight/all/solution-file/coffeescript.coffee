{comment|# kettle}
{comment|### block ###}
class Kettle extends Pot
  constructor: {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts...{punctuation|)} -> super{punctuation|(}{punctuation|)}
  boil: {punctuation|(}n{punctuation|)} {operator|=}> if n isnt 0xFF and not @hot then {string|"at #\{n + 1\}"} else {string|'x'} unless n?
{property|list} {operator|=} {punctuation|(}x * {number|2} for x in [{number|1}..{number|10}] when x % {number|2} is {number|0}{punctuation|)}
{property|re} {operator|=} ///^a{comment|#\{x\}+ # comment}
///i
