# kettle
### block ###
class Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{operator|.}{operator|.}{operator|.}{punctuation|)} {operator|-}{operator|>} {function|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}{keyword|n}{punctuation|)} {operator|=}{operator|>} {keyword|if} {keyword|n} isnt {number|0xFF} and not @hot then {string|"at #\{n + 1\}"} {keyword|else} {string|'x'} unless {keyword|n}{operator|?}
{keyword|list} {operator|=} {punctuation|(}{keyword|x} {operator|*} {number|2} {keyword|for} {keyword|x} {keyword|in} {punctuation|[}{number|1}{operator|.}{operator|.}{number|10}{punctuation|]} when {keyword|x} {operator|%} {number|2} {operator|is} {number|0}{punctuation|)}
re {operator|=} {operator|/}{operator|/}{operator|/}^a#{punctuation|\{}{keyword|x}{punctuation|\}}{operator|+} # comment
{operator|/}{operator|/}{operator|/}i
