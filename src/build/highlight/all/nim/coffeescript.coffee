{comment|# kettle}
{comment|### block ###}
class Kettle extends Pot
  constructor{operator|:} {punctuation|(}{operator|@}litres {operator|=} {number|1.7}{punctuation|,} opts{operator|..}{punctuation|.)} {operator|->} {function|super}{punctuation|(}{punctuation|)}
  boil{operator|:} {punctuation|(}n{punctuation|)} {operator|=>} {keyword|if} n isnt {number|0xFF} {operator|and} {operator|not} {operator|@}hot then {string|"at #\{n + 1\}"} {keyword|else} {char|'x'} unless n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {operator|in} {punctuation|[}{number|1}{operator|..}{number|10}{punctuation|]} {keyword|when} x {operator|%} {number|2} {operator|is} {number|0}{punctuation|)}
re {operator|=} {operator|///^}a{comment|#\{x\}+ # comment}
{operator|///}i
