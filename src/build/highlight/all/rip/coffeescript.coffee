{comment|# kettle}
{comment|### block ###}
{keyword|class} {reference|Kettle} {reference|extends} {reference|Pot}
  {reference|constructor}{punctuation|:} {punctuation|(}{builtin|@}{reference|litres} {punctuation|=} {number|1.7}{punctuation|,} {reference|opts}{punctuation|...}{punctuation|)} {keyword|->} {reference|super}{punctuation|(}{punctuation|)}
  {reference|boil}{punctuation|:} {punctuation|(}{reference|n}{punctuation|)} {keyword|=>} {keyword|if} {reference|n} {reference|isnt} 0{reference|xFF} {reference|and} {reference|not} {builtin|@}{reference|hot} {reference|then} {string|"at #\{n + 1\}"} {keyword|else} {string|'x'} {reference|unless} {reference|n?}
{reference|list} {punctuation|=} {punctuation|(}{reference|x} {reference|*} {number|2} {reference|for} {reference|x} {reference|in} {punctuation|[}{number|1}{punctuation|..}{number|10}{punctuation|]} {reference|when} {reference|x} {reference|%} {number|2} {reference|is} {number|0}{punctuation|)}
{reference|re} {punctuation|=} {punctuation|/}{punctuation|/}{punctuation|/}{reference|^a}{comment|#\{x\}+ # comment}
{punctuation|/}{punctuation|/}{punctuation|/}{reference|i}
