{comment|# kettle}
{comment|### block ###}
class Kettle extends Pot
  constructor{operator|:} {punctuation|(}{operator|@}litres {operator|=} {number|1.7}{punctuation|,} opts{ellipsis|...}{punctuation|)} {operator|->} super{punctuation|(}{punctuation|)}
  boil{operator|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt {number|0xFF} and not {operator|@}hot then {string|"at #\{n + 1\}"} {keyword|else} {string|'x'} unless n?
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} {punctuation|[}{number|1}{ellipsis|..10}{punctuation|]} when x % {number|2} is {number|0}{punctuation|)}
re {operator|=} {operator|/}{operator|/}{operator|/}{operator|^}a{comment|#\{x\}+ # comment}
{operator|/}{operator|/}{operator|/}i
