{operator|#} kettle
{operator|#}{operator|#}{operator|#} block {operator|#}{operator|#}{operator|#}
{keyword|class} {class-name|Kettle} extends {class-name|Pot}
  constructor{operator|:} {punctuation|(}{class-name|@litres} {operator|=} {number|1.7}{punctuation|,} opts{operator|...}{punctuation|)} {operator|->} {function|super}{punctuation|(}{punctuation|)}
  boil{operator|:} {punctuation|(}n{punctuation|)} {operator|=>} {keyword|if} n isnt {number|0xFF} {keyword|and} not {class-name|@hot} {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} {char|'x'} unless n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} {punctuation|[}{number|1.}{number|.10}{punctuation|]} {keyword|when} x % {number|2} is {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
