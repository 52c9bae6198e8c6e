# kettle
### block ###
{keyword|class} Kettle {keyword|extends} Pot
  constructor{punctuation|:} {punctuation|(}{annotation builtin|@litres} {operator|=} {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|->} {keyword|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=>} {keyword|if} n isnt {number|0xFF} {operator|and} not {annotation builtin|@hot} then {string-literal|{string|"at #}{interpolation|{punctuation|\{}n {operator|+} {number|1}{punctuation|\}}}{string|"}} {keyword|else} {string-literal|{string|'x'}} unless n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} {punctuation|[}{number|1.}{number|.10}{punctuation|]} when x % {number|2} {operator|is} {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
