{operator|#} kettle
{operator|#}{operator|#}{operator|#} block {operator|#}{operator|#}{operator|#}
class Kettle extends Pot
  constructor{punctuation|:} {class-name|{punctuation|(}{operator|@}litres {operator|=} {number|1.7}{punctuation|,} opts{operator|...}{punctuation|)} {operator|->} super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {class-name|{punctuation|(}n{punctuation|)}} {operator|=>} {keyword|if} n isnt {number|0xFF} {keyword|and} not {operator|@}hot {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} {variable|'x'} unless n?
list {operator|=} {punctuation|(}x {operator|*} {number|2} for x {keyword|in} {punctuation|[}{number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|]} when x % {number|2} is {number|0}{punctuation|)}
re {operator|=} {operator|/}{operator|/}{operator|/}{operator|^}a{operator|#}{punctuation|\{}x{punctuation|\}}{operator|+} {operator|#} comment
{operator|/}{operator|/}{operator|/}i
