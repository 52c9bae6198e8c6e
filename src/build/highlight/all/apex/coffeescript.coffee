# kettle
### block ###
{keyword|class} {class-name|Kettle} {keyword|extends} {class-name|Pot}
  constructor{operator|:} {punctuation|(}{annotation punctuation|@litres} {operator|=} {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|-}{operator|>} {keyword|super}{punctuation|(}{punctuation|)}
  boil{operator|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt 0xFF {keyword|and} {keyword|not} {annotation punctuation|@hot} {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} {string|'x'} unless n{operator|?}
{keyword|list} {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} {punctuation|[}{number|1}{punctuation|.}{number|.10}{punctuation|]} {keyword|when} x % {number|2} {class-name|is} {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
