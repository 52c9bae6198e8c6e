{comment|# kettle}
{comment|### block ###}
{property|class} {property|Kettle} {property|extends} {property|Pot}
  {attr-name|constructor}{punctuation|:} {punctuation|(}{directive function|@litres} {operator|=} {number|1.7}{punctuation|,} {property|opts}{operator|...}{punctuation|)} -> {property-query|super}{punctuation|(}{punctuation|)}
  {attr-name|boil}{punctuation|:} {punctuation|(}{property|n}{punctuation|)} {operator|=}> {property|if} {property|n} {property|isnt} {property|0xFF} {property|and} {property|not} {directive function|@hot} {property|then} {description string|"{language-markdown|at #\{n + 1\}}"} {property|else} '{property|x}' {property|unless} {property|n}?
{property|list} {operator|=} {punctuation|(}{property|x} * {number|2} {property|for} {property|x} {property|in} {punctuation|[}{number|1}..{number|10}{punctuation|]} {property|when} {property|x} % {number|2} {property|is} {number|0}{punctuation|)}
{property|re} {operator|=} ///^{property|a}{comment|#\{x\}+ # comment}
///{property|i}
