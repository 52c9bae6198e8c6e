# kettle
### block ###
{keyword|class} Kettle extends Pot
  {keyword|constructor}{operator|:} {punctuation|(}{label symbol|@litres} {operator|=} {number|1.7}{punctuation|,} opts{operator|..}{punctuation|.}{punctuation|)} {operator|->} {keyword|super}{punctuation|(}{punctuation|)}
  boil{operator|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt {number|0xFF} {operator|and} not {label symbol|@hot} then {string-literal singleline|{string|"at #\{n + 1\}"}} {keyword|else} {char|'x'} unless n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} {punctuation|[}{number|1}{operator|..}{number|10}{punctuation|]} {keyword|when} x {operator|%} {number|2} {keyword|is} {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
