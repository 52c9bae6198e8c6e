{operator|#} kettle
{operator|#}{operator|#}{operator|#} block {operator|#}{operator|#}{operator|#}
class {class-name|Kettle} extends {class-name|Pot}
  {label property|constructor}{punctuation|:} {punctuation|(}{operator|@}litres {operator|=} {number|1.7}{punctuation|,} opts{operator|...}{punctuation|)} {operator|->} super{punctuation|(}{punctuation|)}
  {label property|boil}{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=>} if n isnt {number|0xFF} and not {operator|@}hot then {string|"at #\{n + 1\}"} else {symbol|'x'} unless n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} for x in {punctuation|[}{number|1}{operator|..}{number|10}{punctuation|]} when x {operator|%} {number|2} is {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
