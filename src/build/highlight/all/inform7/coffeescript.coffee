{text comment|# kettle
### block ###
class Kettle extends Pot
  constructor}{punctuation|:} {punctuation|(}{text comment|@litres =} {number|1.7}{punctuation|,} {text comment|opts}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {text comment|-> super}{punctuation|(}{punctuation|)}
  {text comment|boil}{punctuation|:} {punctuation|(}{text comment|n}{punctuation|)} {text comment|=>} {keyword|if} {text comment|n isnt} {number|0xFF} {text comment|and not @hot then} {string|"at #\{n + 1\}"} {keyword|else} {text comment|'x'} {keyword|unless} {text comment|n?}
{type variable|list} {text comment|=} {punctuation|(}{text comment|x *} {number|2} {text comment|for x} {position keyword|in} {comment|[1..10]} {keyword|when} {text comment|x %} {number|2} {verb operator|is} {number|0}{punctuation|)}
{text comment|re = ///^a#}{punctuation|\{}{text comment|x}{punctuation|\}}{text comment|+ # comment
///i}
