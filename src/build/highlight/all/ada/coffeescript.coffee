# {variable|kettle}
### {variable|block} ###
{variable|class} {variable|Kettle} {variable|extends} {variable|Pot}
  {variable|constructor}{punctuation|:} {punctuation|(}@{variable|litres} {operator|=} {number|1.7}{punctuation|,} {variable|opts}{punctuation|..}{punctuation|.}{punctuation|)} {operator|-}{operator|>} {variable|super}{punctuation|(}{punctuation|)}
  {variable|boil}{punctuation|:} {punctuation|(}{variable|n}{punctuation|)} {operator|=>} {keyword|if} {variable|n} {variable|isnt} 0xFF {keyword|and} {keyword|not} @{variable|hot} {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} {char|'x'} {variable|unless} {variable|n}?
{variable|list} {operator|=} {punctuation|(}{variable|x} {operator|*} {number|2} {keyword|for} {variable|x} {keyword|in} [{number|1}{punctuation|..}{number|10}] {keyword|when} {variable|x} % {number|2} {keyword|is} {number|0}{punctuation|)}
{variable|re} {operator|=} {operator|/}{operator|/}{operator|/}^{variable|a}#\{{variable|x}\}{operator|+} # {variable|comment}
{operator|/}{operator|/}{operator|/}{variable|i}
