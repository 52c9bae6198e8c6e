# {keyword|kettle}
### {keyword|block} ###
{keyword|class} Kettle {keyword|extends} Pot
  {label|constructor:} {punctuation|(}{variable|@litres} {punctuation|=} {number|1.7}{punctuation|,} {keyword|opts}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} -{punctuation|>} {keyword|super}{punctuation|(}{punctuation|)}
  {label|boil:} {punctuation|(}{keyword|n}{punctuation|)} {punctuation|=}{punctuation|>} {keyword|if} {keyword|n} {keyword|isnt} {number|0xFF} {keyword|and} {keyword|not} {variable|@hot} {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} '{keyword|x}' {keyword|unless} {keyword|n}?
{keyword|list} {punctuation|=} {punctuation|(}{keyword|x} {punctuation|*} {number|2} {keyword|for} {keyword|x} {keyword|in} {punctuation|[}{number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|]} {keyword|when} {keyword|x} % {number|2} {keyword|is} {number|0}{punctuation|)}
{keyword|re} {punctuation|=} ///^{keyword|a}#{punctuation|\{}{keyword|x}{punctuation|\}}+ # {keyword|comment}
///{keyword|i}
