# kettle
### block ###
class Kettle extends Pot
  {property|constructor}{operator|:} {punctuation|(}{decorator|@litres} {operator|=} {number|1.7}{punctuation|,} opts{operator|...}{punctuation|)} {operator|-}{operator|>} {function|super}{punctuation|(}{punctuation|)}
  {property|boil}{operator|:} {punctuation|(}n{punctuation|)} {operator|=>} {keyword|if} n isnt {number|0}xFF and not {decorator|@hot} then "at #{punctuation|\{}n {operator|+} {number|1}{punctuation|\}}" else {string|'x'} unless n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} {punctuation|[}{number|1.}{number|.10}{punctuation|]} when x {operator|%} {number|2} is {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
