# kettle
### block ###
class Kettle {keyword|extends} Pot
  constructor{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{operator|..}{punctuation|.}{punctuation|)} {operator|-}{operator|>} super{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt {number|0xFF} {operator|and} {operator|not} @hot {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} {string|'x'} unless n?
{class-name|list} {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} {punctuation|[}{number|1}{operator|..}{number|10}{punctuation|]} when x % {number|2} is {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
