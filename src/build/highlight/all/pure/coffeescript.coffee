{operator|#} kettle
{operator|###} block {operator|###}
class Kettle extends Pot
  constructor{operator|:} {punctuation|(}{operator|@}litres {operator|=} {number|1.7}{operator|,} opts{operator|...}{punctuation|)} {operator|->} super{punctuation|(}{punctuation|)}
  boil{operator|:} {punctuation|(}n{punctuation|)} {operator|=>} {keyword|if} n isnt {number|0xFF} {operator|and} {operator|not} {operator|@}hot {keyword|then} {string|"at #\{n + 1\}"} {keyword|else} {operator|'}x{operator|'} unless n{operator|?}
{function|list} {operator|=} {punctuation|(}x {operator|*} {number|2} for x in {punctuation|[}{number|1}{operator|..}{number|10}{punctuation|]} {keyword|when} x {operator|%} {number|2} is {number|0}{punctuation|)}
{function|re} {operator|=} {comment|///^a#\{x\}+ # comment}
{comment|///i}
