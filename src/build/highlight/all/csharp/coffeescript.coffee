{preprocessor property|# kettle}
{preprocessor property|### block ###}
{keyword|class} {class-name|Kettle} extends {class-name|Pot}
  constructor{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{range operator|..}{punctuation|.}{punctuation|)} {operator|->} {function|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=>} {keyword|if} n isnt {number|0xFF} {keyword|and} {keyword|not} @hot then {string|"at #\{n + 1\}"} {keyword|else} {char|'x'} unless {class-name|n{punctuation|?}}
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} {punctuation|[}{number|1}{range operator|..}{number|10}{punctuation|]} {keyword|when} x {operator|%} {number|2} {keyword|is} {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
