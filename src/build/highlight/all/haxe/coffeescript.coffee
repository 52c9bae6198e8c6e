# kettle
### block ###
{keyword|class} {class-name|Kettle} {keyword|extends} {class-name|Pot}
  constructor{operator|:} {punctuation|(}{metadata symbol|@litres} {operator|=} {number|1.7}{punctuation|,} opts{operator|...}{punctuation|)} {operator|->} {keyword|super}{punctuation|(}{punctuation|)}
  boil{operator|:} {punctuation|(}n{punctuation|)} {operator|=>} {keyword|if} n isnt {number|0xFF} and not {metadata symbol|@hot} then {string|"at #\{n + 1\}"} {keyword|else} {string-interpolation|{string|'x'}} unless n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} {punctuation|[}{number|1.}{number|.10}{punctuation|]} when x {operator|%} {number|2} is {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
