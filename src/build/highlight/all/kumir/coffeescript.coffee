{prolog|# kettle}
{prolog|### block ###}
{name|class Kettle extends Pot}
  {name|constructor}{punctuation|:} {punctuation|(}{name|@litres} {operator-char operator|=} {number|1.7}{punctuation|,} {name|opts}...{punctuation|)} {operator-char operator|-}{operator-char operator|>} {name|super}{punctuation|(}{punctuation|)}
  {name|boil}{punctuation|:} {punctuation|(}{name|n}{punctuation|)} {operator-char operator|=}{operator-char operator|>} {name|if n isnt 0xFF and not @hot then} {string|"at #\{n + 1\}"} {name|else} {string|'x'} {name|unless n}?
{name|list} {operator-char operator|=} {punctuation|(}{name|x} {operator-char operator|*} {number|2} {name|for x in} {punctuation|[}{number|1.}{number|.10}{punctuation|]} {name|when x} % {number|2} {name|is 0}{punctuation|)}
{name|re} {operator-char operator|=} {operator-char operator|/}{operator-char operator|/}{operator-char operator|/}^{name|a}{prolog|#\{x\}+ # comment}
{operator-char operator|/}{operator-char operator|/}{operator-char operator|/}{name|i}
