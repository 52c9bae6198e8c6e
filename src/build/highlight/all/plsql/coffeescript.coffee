# kettle
### {keyword|block} ###
class Kettle extends Pot
  {keyword|constructor}{operator|:} {punctuation|(}{variable|@litres} {operator|=} {number|1.7}{punctuation|,} opts{operator|..}{punctuation|.}{punctuation|)} {operator|-}{operator|>} super{punctuation|(}{punctuation|)}
  boil{operator|:} {punctuation|(}n{punctuation|)} {operator|=>} {keyword|if} n isnt {number|0xFF} {keyword|and} {keyword|not} {variable|@hot} {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} {string|'x'} unless n?
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} {punctuation|[}{number|1.}{number|.10}{punctuation|]} {keyword|when} x {operator|%} {number|2} {keyword|is} {number|0}{punctuation|)}
re {operator|=} {operator|/}{operator|/}{operator|/}^{keyword|a}#\{x\}{operator|+} # {keyword|comment}
{operator|/}{operator|/}{operator|/}i
