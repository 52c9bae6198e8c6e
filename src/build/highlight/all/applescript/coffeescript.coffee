{comment|# kettle}
{comment|### block ###}
{class-name|class} Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}@{class-name|litres} {operator|=} {number|1.7}{punctuation|,} opts...{punctuation|)} {operator|-}{operator|>} super{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt 0xFF {operator|and} {operator|not} @hot {keyword|then} "{keyword|at} {comment|#\{n + 1\}" else 'x' unless n?}
{class-name|list} {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} [{number|1}.{number|.10}] when x % {number|2} {keyword|is} {number|0}{punctuation|)}
re {operator|=} {operator|/}{operator|/}{operator|/}{operator|^}a{comment|#\{x\}+ # comment}
{operator|/}{operator|/}{operator|/}i
