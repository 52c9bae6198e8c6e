{comment|# kettle}
{comment|### block ###}
class Kettle extends Pot
  constructor: {punctuation|(}@litres {operator|=} {number|1}{punctuation|.}{number|7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|-}{operator|>} {function|super}{punctuation|(}{punctuation|)}
  boil: {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt 0xFF and not @hot then {string-literal|{string|"at #\{n + 1\}"}} {keyword|else} 'x' unless n?
list {operator|=} {punctuation|(}x * {number|2} for x in {punctuation|[}{number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|]} when x % {number|2} is {number|0}{punctuation|)}
re {operator|=} ///^a{comment|#\{x\}+ # comment}
///i
