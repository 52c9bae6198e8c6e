{punctuation|#} kettle
{punctuation|#}{punctuation|#}{punctuation|#} block {punctuation|#}{punctuation|#}{punctuation|#}
{keyword|class} Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}{operator|@}litres {operator|=} {number|1.7}{punctuation|,} opts{operator|..}{punctuation|.}{punctuation|)} {operator|->} super{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=>} {keyword|if} n isnt {number|0xFF} {operator|and} not {operator|@}hot {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} {char|'x'} unless n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} {punctuation|[}{number|1.}{punctuation|.}{number|10}{punctuation|]} {keyword|when} x {operator|%} {number|2} is {number|0}{punctuation|)}
re {operator|=} {operator|///^}a{punctuation|#}{punctuation|\{}x{punctuation|\}}{operator|+} {punctuation|#} comment
{operator|///}i
