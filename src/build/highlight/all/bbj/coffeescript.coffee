# kettle
### block ###
{keyword|class} Kettle {keyword|extends} Pot
  constructor{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} {keyword|opts}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|-}{operator|>} {function|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt {number|0}xFF {operator|and} {operator|not} @hot {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} {string|'x'} unless n?
{keyword|list} {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x in [{number|1.}{number|.10}] when x % {number|2} is {number|0}{punctuation|)}
re {operator|=} {operator|/}{operator|/}{operator|/}{operator|^}a#\{x\}{operator|+} # comment
{operator|/}{operator|/}{operator|/}i
