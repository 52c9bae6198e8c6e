# kettle
### block ###
{keyword|class} {class-name|Kettle} extends {class-name|Pot}
  constructor{punctuation|:} {punctuation|(}{attribute atrule|@litres} {operator|=} {number|1.7}{punctuation|,} opts{operator|...}{punctuation|)} {operator|->} {keyword|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=>} {keyword|if} n isnt {number|0xFF} and not {attribute atrule|@hot} then {string-literal|{string|"at #\{n + 1\}"}} {keyword|else} 'x' unless n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} {punctuation|[}{number|1}{operator|..}{number|10}{punctuation|]} when x {operator|%} {number|2} {keyword|is} {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
