# kettle
{embedded-scheme|{punctuation|#}{scheme language-scheme|##}} block {embedded-scheme|{punctuation|#}{scheme language-scheme|##}}
class Kettle extends Pot
  constructor: {punctuation|(}@litres {operator|=} {number|1}{punctuation|.}{number|7}{punctuation|,} opts{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} -{punctuation|>} super{punctuation|(}{punctuation|)}
  boil: {punctuation|(}n{punctuation|)} {operator|=}{punctuation|>} if n isnt 0xFF and not @hot then {string|"at #\{n + 1\}"} else 'x{punctuation|'} unless n?
list {operator|=} {punctuation|(}x * {number|2} for x in {punctuation|[}{number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|]} when x {comment|% 2 is 0)}
re {operator|=} ///{punctuation|^}a#{punctuation|\{}x{punctuation|\}}+ # comment
///i
