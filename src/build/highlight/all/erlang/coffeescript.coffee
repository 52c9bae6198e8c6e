{punctuation|#} {atom|kettle}
{punctuation|#}{punctuation|#}{punctuation|#} {atom|block} {punctuation|#}{punctuation|#}{punctuation|#}
{atom|class} {variable|Kettle} {atom|extends} {variable|Pot}
  {atom|constructor}{punctuation|:} {punctuation|(}@{atom|litres} {operator|=} {number|1.7}{punctuation|,} {atom|opts}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {operator|-}{operator|>} {function|super}{punctuation|(}{punctuation|)}
  {atom|boil}{punctuation|:} {punctuation|(}{atom|n}{punctuation|)} {operator|=}{operator|>} {keyword|if} {atom|n} {atom|isnt} {number|0}{atom|xFF} {operator|and} {operator|not} @{atom|hot} {atom|then} {string|"at #\{n + 1\}"} {atom|else} {quoted-atom atom|'x'} {atom|unless} {atom|n}?
{atom|list} {operator|=} {punctuation|(}{atom|x} {operator|*} {number|2} {atom|for} {atom|x} {atom|in} {punctuation|[}{number|1.}{number|.10}{punctuation|]} {keyword|when} {atom|x} {comment|% 2 is 0)}
{atom|re} {operator|=} {operator|/}{operator|/}{operator|/}^{atom|a}{punctuation|#}{punctuation|\{}{atom|x}{punctuation|\}}{operator|+} {punctuation|#} {atom|comment}
{operator|/}{operator|/}{operator|/}{atom|i}
