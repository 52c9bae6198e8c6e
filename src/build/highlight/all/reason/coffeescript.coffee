{operator|#} kettle
{operator|#}{operator|#}{operator|#} block {operator|#}{operator|#}{operator|#}
{keyword|class} {constructor|Kettle} extends {constructor|Pot}
  constructor{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{operator|...}{punctuation|)} {operator|->} super{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=>} {keyword|if} n isnt {number|0xFF} {keyword|and} not @hot {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} {char|'x'} unless n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} {punctuation|[}{number|1.}{number|.10}{punctuation|]} {keyword|when} x % {number|2} is {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
