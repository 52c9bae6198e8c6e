# {variable|kettle}
### {variable|block} ###
{keyword|class} {class-name|Kettle} {variable|extends} {class-name|Pot}
  {variable|constructor}{operator|:} {punctuation|(}@{variable|litres} {operator|=} {number|1.7}{punctuation|,} {variable|opts}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|-}{operator|>} {function|super}{punctuation|(}{punctuation|)}
  {variable|boil}{operator|:} {punctuation|(}{variable|n}{punctuation|)} {operator|=}{operator|>} {keyword|if} {variable|n} {variable|isnt} {number|0xFF} {variable|and} {variable|not} @{variable|hot} {variable|then} {string|"at #\{n + 1\}"} {keyword|else} {string|'x'} {variable|unless} {variable|n}{operator|?}
{variable|list} {operator|=} {punctuation|(}{variable|x} {operator|*} {number|2} {keyword|for} {variable|x} {variable|in} {punctuation|[}{number|1.}{number|.10}{punctuation|]} {variable|when} {variable|x} {operator|%} {number|2} {class-name|is} {number|0}{punctuation|)}
{variable|re} {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
