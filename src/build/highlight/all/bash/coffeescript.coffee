{comment|# kettle}
{comment|### block ###}
class Kettle extends Pot
  constructor: {punctuation|(}@litres {operator|=} {number|1.7}, opts{punctuation|..}.{punctuation|)} -{operator|>} super{punctuation|(}{punctuation|)}
  boil: {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt 0xFF and not @hot {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} {string|'x'} unless n?
list {operator|=} {punctuation|(}x * {number|2} {keyword|for} {for-or-select variable|x} {keyword|in} {punctuation|[}{number|1}{punctuation|..}{number|10}{punctuation|]} when x % {number|2} is {number|0}{punctuation|)}
re {operator|=} ///^a{comment|#\{x\}+ # comment}
///i
