# kettle
### {keyword|block} ###
{keyword|class} Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}@litres {operator|=} {number|1}{punctuation|.}{number|7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} -> super{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} => {keyword|if} n isnt 0xFF {keyword|and} {keyword|not} @hot {keyword|then} {eol-comment comment|"at #\{n + 1\}" else }{string|'x'} unless n?
{keyword|list} {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} {keyword|x} {keyword|in} [{number|1}{punctuation|.}{punctuation|.}{number|10}] {keyword|when} {keyword|x} % {number|2} {keyword|is} {number|0}{punctuation|)}
re {operator|=} ///^a#{token-operator punctuation|\{}x{token-operator punctuation|\}}+ # {keyword|comment}
///i
