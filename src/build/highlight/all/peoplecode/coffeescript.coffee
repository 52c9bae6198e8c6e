# kettle
### block ###
{keyword|class} {class-name|Kettle} {keyword|extends} {class-name|Pot}
  constructor{punctuation|:} {punctuation|(}{operator|@}litres {operator|=} {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|-}{operator|>} {function|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt 0xFF {operator-keyword operator|and} {operator-keyword operator|not} {operator|@}hot {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} {string|'x'} unless n?
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x in {punctuation|[}{number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|]} {keyword|when} x % {number|2} is {number|0}{punctuation|)}
re {operator|=} {operator|/}{operator|/}{operator|/}^a#\{x\}{operator|+} # comment
{operator|/}{operator|/}{operator|/}i
