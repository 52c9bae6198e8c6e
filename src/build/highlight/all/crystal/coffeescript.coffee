{comment|# kettle}
{comment|### block ###}
{keyword|class} {class-name|Kettle} extends Pot
  {symbol|constructor}{operator|:} {punctuation|(}{variable|@litres} {operator|=} {number|1.7}{punctuation|,} opts{operator|...}{punctuation|)} {operator|->} {keyword|super}{punctuation|(}{punctuation|)}
  {symbol|boil}{operator|:} {punctuation|(}n{punctuation|)} {operator|=>} {keyword|if} n isnt {number|0xFF} and not {variable|@hot} {keyword|then} {string-literal|{string|"at }{interpolation|{delimiter punctuation|#\{}{content|n {operator|+} {number|1}}{delimiter punctuation|\}}}{string|"}} {keyword|else} {char|'x'} {keyword|unless} n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x in {punctuation|[}{number|1}{operator|..}{number|10}{punctuation|]} {keyword|when} x {operator|%} {number|2} is {number|0}{punctuation|)}
re {operator|=} {operator|/}{operator|/}{operator|/}{operator|^}a{comment|#\{x\}+ # comment}
{operator|/}{operator|/}{operator|/}i
