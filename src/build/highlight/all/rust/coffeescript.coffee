# kettle
### block ###
class {class-name|Kettle} extends {class-name|Pot}
  constructor{punctuation|:} {punctuation|(}{operator|@}litres {operator|=} {number|1.7}{punctuation|,} opts{punctuation|...}{punctuation|)} {punctuation|->} {keyword|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=>} {keyword|if} n isnt {number|0xFF} and not {operator|@}hot then {string|"at #\{n + 1\}"} {keyword|else} {char|'x'} unless n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} {punctuation|[}{number|1}{punctuation|..}{number|10}{punctuation|]} when x {operator|%} {number|2} is {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
