# kettle
### block ###
{keyword|class} Kettle extends Pot
  {keyword|constructor}{punctuation|:} {punctuation|(}{operator|@}litres {operator|=} {number|1.7}{punctuation|,} opts{operator|..}{punctuation|.)} {operator|-}{operator|>} super{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt {number|0}xFF {operator|and} {operator|not} {operator|@}hot {keyword|then} "at #{comment|\{n + 1\}}" {keyword|else} {string|'x'} unless n?
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {operator|in} {punctuation|[}{number|1}{operator|..}{number|10}{punctuation|]} when x % {number|2} {operator|is} {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
