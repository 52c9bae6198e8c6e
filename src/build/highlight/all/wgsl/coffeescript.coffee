# kettle
### block ###
class {class-name|Kettle} extends {class-name|Pot}
  constructor{punctuation|:} {punctuation|(}{punctuation|@}litres {operator|=} {decimal-float-literal number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|->} {function-calls function|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} ={punctuation|>} {keyword|if} n isnt {hex-int-literal number|0xFF} and not {punctuation|@}hot then "at #{punctuation|\{}n {operator|+} {int-literal number|1}{punctuation|\}}" {keyword|else} 'x' unless n?
list {operator|=} {punctuation|(}x {operator|*} {int-literal number|2} {keyword|for} x in {punctuation|[}{decimal-float-literal number|1.}{decimal-float-literal number|.10}{punctuation|]} when x {operator|%} {int-literal number|2} is {int-literal number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
