{operator|#} {hvariable|kettle}
{operator|###} {hvariable|block} {operator|###}
{hvariable|class} {constant|Kettle} {hvariable|extends} {constant|Pot}
  {hvariable|constructor}{operator|:} {punctuation|(}{operator|@}{hvariable|litres} {operator|=} {number|1.7}{punctuation|,} {hvariable|opts}{operator|...}{punctuation|)} {operator|->} {hvariable|super}{punctuation|(}{punctuation|)}
  {hvariable|boil}{operator|:} {punctuation|(}{hvariable|n}{punctuation|)} {operator|=>} {keyword|if} {hvariable|n} {hvariable|isnt} {number|0xFF} {hvariable|and} {builtin|not} {operator|@}{hvariable|hot} {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} {char|'x'} {hvariable|unless} {hvariable|n}{operator|?}
{hvariable|list} {operator|=} {punctuation|(}{hvariable|x} {operator|*} {number|2} {hvariable|for} {hvariable|x} {keyword|in} {punctuation|[}{number|1}{operator|..}{number|10}{punctuation|]} {hvariable|when} {hvariable|x} {operator|%} {number|2} {hvariable|is} {number|0}{punctuation|)}
{hvariable|re} {operator|=} {operator|///^}{hvariable|a}{operator|#}{punctuation|\{}{hvariable|x}{punctuation|\}}{operator|+} {operator|#} {hvariable|comment}
{operator|///}{hvariable|i}
