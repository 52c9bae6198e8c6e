{comment|# kettle}
{comment|### block ###}
class Kettle extends Pot
  constructor{operator|:} {punctuation|(}{operator|@}litres {operator|=} {number|1.7}{punctuation|,} opts{operator|.}{operator|.}{operator|.}{punctuation|)} {operator|-}{operator|>} {function|super}{punctuation|(}{punctuation|)}
  boil{operator|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt 0xFF and {keyword|not} {operator|@}hot {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} {string|'x'} unless n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} for x in {punctuation|[}{number|1}{operator|.}{number|.10}{punctuation|]} when x {operator|%} {number|2} is {number|0}{punctuation|)}
re {operator|=} {operator|/}{operator|/}{operator|/}{operator|^}a{comment|#\{x\}+ # comment}
{operator|/}{operator|/}{operator|/}i
