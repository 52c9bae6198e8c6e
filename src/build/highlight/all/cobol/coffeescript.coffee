# kettle
### {keyword|block} ###
{keyword|class} Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|-}{operator|>} super{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt 0xFF {operator|and} {operator|not} @hot {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} {string|'x'} unless n?
{keyword|list} {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} [{number|1}{punctuation|.}{number|.10}] {keyword|when} x % {number|2} {keyword|is} {number|0}{punctuation|)}
re {operator|=} {operator|/}{operator|/}{operator|/}^a#\{x\}{operator|+} # comment
{operator|/}{operator|/}{operator|/}i
