# kettle
### {keyword|block} ###
class Kettle extends Pot
  constructor{punctuation|:} {class-name|{punctuation|(}{operator|@}litres {operator|=} 1{punctuation|.}7{punctuation|,} opts{operator|..}{punctuation|.)}} {operator|->} {function|super}{punctuation|(}{punctuation|)}
  boil{punctuation|:} {class-name|{punctuation|(}n{punctuation|)}} {operator|=}{operator|>} {keyword|if} n isnt {number|0}xFF {operator|and} not {operator|@}hot {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} {string|'x'} unless n?
{builtin|list} {operator|=} {punctuation|(}x {operator|*} {number|2} {keyword|for} x in {punctuation|[}{number|1}{operator|..}{number|10}{punctuation|]} when x % {class-name|2} {keyword|is} {number|0}{punctuation|)}
re {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
