{attribute keyword|# kettle}
##{attribute keyword|# block} ###
{keyword|class} {class-name|Kettle} extends {class-name|Pot}
  constructor{operator|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{operator|...}{punctuation|)} {operator|-}{operator|>} {keyword|super}{punctuation|(}{punctuation|)}
  boil{operator|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt {number|0xFF} and not @hot then {string-literal|{string|"at #\{n + 1\}"}} {keyword|else} 'x' unless n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} {punctuation|[}{number|1}{operator|..}{number|10}{punctuation|]} when x {operator|%} {number|2} {keyword|is} {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
