{preprocessor property|# kettle}
{preprocessor property|### block ###}
{keyword|class} Kettle extends Pot
  {keyword|constructor}{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{operator|..}{punctuation|.}{punctuation|)} {operator|->} {function|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{operator|>} {keyword|if} n isnt {number|0xFF} {keyword|and} {keyword|not} @hot {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} {char|'x'} unless n{operator|?}
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} {punctuation|[}{number|1}{punctuation|.}{number|.10}{punctuation|]} {keyword|when} x {operator|%} {number|2} is {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
