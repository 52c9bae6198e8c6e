{verb operator|#} kettle
{verb operator|#}{verb operator|#}{verb operator|#} block {verb operator|#}{verb operator|#}{verb operator|#}
class Kettle extends Pot
  constructor{verb operator|:} {punctuation|(}{verb operator|@}litres {verb operator|=} {number|1.7}{verb operator|,} opts{punctuation|.}{verb operator|.}{verb operator|.}{punctuation|)} {verb operator|-}{verb operator|>} super{punctuation|(}{punctuation|)}
  boil{verb operator|:} {punctuation|(}n{punctuation|)} {verb operator|=}{verb operator|>} {keyword|if} n isnt {number|0xFF} {keyword|and} {keyword|not} {verb operator|@}hot then {string|"at #\{n + 1\}"} else {adverb function|'}x{adverb function|'} unless n{verb operator|?}
{keyword|list} {verb operator|=} {punctuation|(}x {verb operator|*} {number|2} for x {keyword|in} {punctuation|[}{number|1.}{verb operator|.}{number|10}{punctuation|]} when x {verb operator|%} {number|2} is {number|0}{punctuation|)}
re {verb operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
