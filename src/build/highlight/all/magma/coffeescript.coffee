{operator|#} kettle
{operator|#}{operator|#}{operator|#} block {operator|#}{operator|#}{operator|#}
class Kettle extends Pot
  constructor{punctuation|:} {punctuation|(}@litres {operator|=} {number|1.7}{punctuation|,} opts{operator|..}{punctuation|.}{punctuation|)} {operator|->} {function|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {punctuation|(}n{punctuation|)} {operator|=}{punctuation|>} {keyword|if} n isnt 0xFF {keyword|and} {keyword|not} @hot {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} 'x' unless n?
list {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x {keyword|in} {punctuation|[}{number|1}{operator|..}{number|10}{punctuation|]} {keyword|when} x % {number|2} {keyword|is} {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
