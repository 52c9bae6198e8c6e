{operator|#} kettle
{operator|#}{operator|#}{operator|#} block {operator|#}{operator|#}{operator|#}
{function-call function|class} Kettle extends Pot
  {argument attr-name|constructor}{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|-}{operator|>} {function-call function|super}{punctuation|(}{punctuation|)}
  {argument attr-name|boil}{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} {function-call function|n} isnt {number|0xFF} {keyword|and} {keyword|not} @hot {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} 'x' unless n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} {punctuation|[}1{punctuation|.}{punctuation|.}10{punctuation|]} {keyword|when} x % {number|2} is {number|0}{punctuation|)}
re {operator|=} {operator|/}{operator|/}{operator|/}{operator|^}{function-call function|a}{operator|#}{punctuation|\{}x{punctuation|\}}{operator|+} {operator|#} comment
{operator|/}{operator|/}{operator|/}i
