{operator|#} kettle
{operator|#}{operator|#}{operator|#} block {operator|#}{operator|#}{operator|#}
class {class-name|Kettle} extends {class-name|Pot}
  constructor{operator|:} {punctuation|(}{operator|@}litres {operator|=} {number|1.7}{punctuation|,} opts{punctuation|..}{punctuation|.}{punctuation|)} {operator|->} super{punctuation|(}{punctuation|)}
  boil{operator|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt {number|0xFF} and not {operator|@}hot {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} 'x' unless n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} for x {keyword|in} {punctuation|[}{number|1}{punctuation|..}{number|10}{punctuation|]} when x % {number|2} is {number|0}{punctuation|)}
re {operator|=} {operator|//}{punctuation|/}^a{operator|#}{punctuation|\{}x{punctuation|\}}{operator|+} {operator|#} comment
{operator|//}{punctuation|/}i
