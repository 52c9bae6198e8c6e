{comment|# kettle}
{comment|### block ###}
{keyword|class} {class-name|Kettle} {keyword|extends} Pot
  constructor{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|->} {class-name|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt {number|0xFF} {keyword|and} {keyword|not} @hot then {string|"at #\{n + 1\}"} {keyword|else} {string|'x'} unless n?
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} {punctuation|[}{number|1}{punctuation|.}{number|.10}{punctuation|]} when x {operator|%} {number|2} {keyword|is} {number|0}{punctuation|)}
re {operator|=} {operator|/}{operator|/}{operator|/}{operator|^}a{comment|#\{x\}+ # comment}
{operator|/}{operator|/}{operator|/}i
