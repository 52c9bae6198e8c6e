# kettle
### block ###
{builtin|class} Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{operator|.}{operator|.}{operator|.}{punctuation|)} {operator|-}{operator|>} {function|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt {number|0xFF} and {keyword|not} @hot then {string|"at #\{n + 1\}"} {keyword|else} 'x' unless n{operator|?}
{keyword|list} {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} {punctuation|[}{number|1.}{number|.10}{punctuation|]} when x % {number|2} {keyword|is} {number|0}{punctuation|)}
re {operator|=} {operator|//}{operator|/}{operator|^}a#{punctuation|\{}x{punctuation|\}}{operator|+} # comment
{operator|//}{operator|/}i
