# kettle
### block ###
{keyword|class} Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{operator|..}.{punctuation|)} {punctuation|->} super{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt {number|0xFF} {keyword|and} {keyword|not} @hot {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} {char|'x'} unless n{punctuation|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} for x in {punctuation|[}{number|1.}{number|.10}{punctuation|]} {keyword|when} x % {number|2} is {number|0}{punctuation|)}
re {operator|=} {operator|//}{operator|/}{operator|^}a#{punctuation|\{}x{punctuation|\}}{operator|+} # comment
{operator|//}{operator|/}i
