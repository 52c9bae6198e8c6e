{operator|#} kettle
{operator|#}{operator|#}{operator|#} block {operator|#}{operator|#}{operator|#}
{keyword|class} Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}{operator|@}litres {operator|=} {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|-}{operator|>} super{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt {number|0}xFF {keyword|and} {keyword|not} {operator|@}hot {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} {comment|'x' unless n?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} [{number|1}{punctuation|.}{number|.10}] {keyword|when} x {operator|%} {number|2} {keyword|is} {number|0}{punctuation|)}
re {operator|=} {operator|/}{operator|/}{operator|/}{operator|^}a{operator|#}{punctuation|\{}x{punctuation|\}}{operator|+} {operator|#} comment
{operator|/}{operator|/}{operator|/}i
