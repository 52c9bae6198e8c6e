{preprocessor property|# kettle}
{preprocessor property|### block ###}
{keyword|class} Kettle {keyword|extends} Pot
  constructor{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{operator|..}{punctuation|.}{punctuation|)} {operator|-}{operator|>} {function|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt {number|0}xFF {operator|and} {operator|not} @hot {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} {comment|'x' unless n?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x in {punctuation|[}{number|1}{operator|..}{number|10}{punctuation|]} when x % {number|2} is {number|0}{punctuation|)}
re {operator|=} {operator|/}{operator|/}{operator|/}^a{type-char class-name|#}\{x\}{operator|+} # comment
{operator|/}{operator|/}{operator|/}i
