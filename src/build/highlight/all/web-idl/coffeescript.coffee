# kettle
### block ###
class Kettle extends Pot
  {keyword|constructor}{operator|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{operator|...}{punctuation|)} {operator|-}{operator|>} super{punctuation|(}{punctuation|)}
  boil{operator|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} if n isnt {number|0xFF} and not @hot then {string|"at #\{n + 1\}"} else 'x' unless {class-name|n{operator|?}}
list {operator|=} {punctuation|(}x * {number|2} for x in {punctuation|[}{number|1.}{number|.10}{punctuation|]} when x % {number|2} is {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
