{operator|#} kettle
{operator|#}{operator|#}{operator|#} block {operator|#}{operator|#}{operator|#}
{keyword|class} Kettle extends Pot
  {attr-name|constructor}{punctuation|:} {punctuation|(}{operator|@}litres {operator|=} {number|1.7}{operator|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|-}{operator|>} {function|super}{punctuation|(}{punctuation|)}
  {attr-name|boil}{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt {number|0xFF} and {keyword|not} {operator|@}hot {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} {atom builtin|'x'} unless n{punctuation|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} for x {keyword|in} {punctuation|[}{number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|]} when x {comment|% 2 is 0)}
re {operator|=} {operator|/}{operator|/}{operator|/}{operator|^}a{operator|#}{punctuation|\{}x{punctuation|\}}{operator|+} {operator|#} comment
{operator|/}{operator|/}{operator|/}i
