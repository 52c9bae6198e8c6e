# kettle
### block ###
class {class-name|Kettle} extends {class-name|Pot}
  constructor{punctuation|:} {punctuation|(}{annotation punctuation|@litres} {operator|=} {number|1.7}{punctuation|,} opts{punctuation|...}{punctuation|)} {operator|->} {function|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt {number|0xFF} and not {annotation punctuation|@hot} then {interpolation-string|{string|"at #\{n + 1\}"}} {keyword|else} {string|'x'} unless n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} for x in {punctuation|[}{number|1}{operator|..}{number|10}{punctuation|]} when x {operator|%} {number|2} is {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
