{operator|#} kettle
{operator|#}{operator|#}{operator|#} block {operator|#}{operator|#}{operator|#}
{keyword|class} {class-name|Kettle} {keyword|extends} Pot
  constructor{operator|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{operator|..}{punctuation|.}{punctuation|)} {operator|-}{operator|>} {function|super}{punctuation|(}{punctuation|)}
  boil{operator|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt 0xFF and not @hot then {string|"at #\{n + 1\}"} {keyword|else} {operator|'}x{operator|'} unless n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x in {punctuation|[}1{operator|..}10{punctuation|]} when x % {number|2} is {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
