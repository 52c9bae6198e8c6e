{comment|# kettle}
{comment|### block ###}
class Kettle extends Pot
  constructor: {punctuation|(}{variable|@litres} {operator|=} {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|-}{operator|>} super{punctuation|(}{punctuation|)}
  boil: {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt {number|0xFF} {operator|and} {operator|not} {variable|@hot} {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} {string|'x'} unless n?
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {operator|in} {punctuation|[}{number|1.}{number|.10}{punctuation|]} {keyword|when} x {operator|%} {number|2} {operator|is} {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
