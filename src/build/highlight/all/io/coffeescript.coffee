{comment|# kettle}
{comment|### block ###}
class Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}{operator|@}litres {operator|=} {number|1.7}{punctuation|,} opts{operator|..}{punctuation|.}{punctuation|)} {operator|-}{operator|>} {keyword|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt {number|0xFF} {operator|and} {operator|not} {operator|@}hot {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} 'x' unless n{operator|?}
{keyword|list} {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x in {punctuation|[}{number|1.}{number|.10}{punctuation|]} when x {operator|%} {number|2} is {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
